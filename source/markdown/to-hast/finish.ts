import type {Element, ElementContent, Root} from 'hast'

/**
 * What can only be done once all elements are there: white space between blocks goes, every element gets a position,
 * everything in a note, an answer or a figure of more than images is of its stream, `<!-- garder -->` ties the blocks beside it.
 */
export function finish(root: Root): void {
  complete(root, root.position, undefined)
  unnest(root)
}

const complete = (parent: Root | Element, position: Root['position'], stream: string | undefined): void => {
  tie(parent)
  parent.children = (parent.children as ElementContent[]).filter(
    child => !(child.type === 'text' && !child.position && child.value === '\n'),
  )
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (!child.position && position) child.position = position
    const own = streamOf(child)
    if (own !== undefined && stream === undefined) child.properties.dataStream = own
    else delete child.properties.dataStream
    complete(
      child,
      child.position,
      stream ?? (own === 'note' || own === 'answer' || child.tagName === 'figure' ? own : undefined),
    )
  }
}

const streamOf = ({tagName, properties}: Element): string | undefined => {
  if (tagName === 'td' || tagName === 'th') return 'cell'
  const stream = properties.dataStream
  return typeof stream === 'string' ? stream : undefined
}

/** The mark of `<!-- garder -->`: the block before it keeps with the one after, which is not cut. */
const tie = (parent: Root | Element): void => {
  const children = parent.children as ElementContent[]
  const blocks = children.filter((child): child is Element => child.type === 'element')
  for (const [index, mark] of blocks.entries()) {
    if (!isKeep(mark)) continue
    const before = blocks[index - 1]
    const after = blocks[index + 1]
    if (before) before.properties.dataBreakAfter = 'avoid'
    if (after) after.properties.dataBreakInside = 'avoid'
  }
  parent.children = children.filter(child => !(child.type === 'element' && isKeep(child)))
}

const isKeep = ({tagName, properties}: Element): boolean =>
  tagName === 'hr' && Array.isArray(properties.className) && properties.className.includes('keep')

/** A link holds no link: a note's call goes after the one that held it, any other is its text. */
const unnest = (parent: Root | Element): void => {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child]
    unnest(child)
    return child.tagName === 'a' && child.children.length > 0 ? [child, ...callsTakenFrom(child)] : [child]
  })
}

const callsTakenFrom = (parent: Element): Element[] => {
  const calls: Element[] = []
  parent.children = parent.children.filter(child => {
    if (child.type !== 'element') return true
    if (child.tagName === 'a' && child.properties.dataNote !== undefined) {
      calls.push(child)
      return false
    }
    if (child.tagName === 'a') Object.assign(child, {tagName: 'span', properties: {}})
    calls.push(...callsTakenFrom(child))
    return true
  })
  return calls
}
