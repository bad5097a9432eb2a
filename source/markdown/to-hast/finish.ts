import type {Element, ElementContent, Root} from 'hast'

/**
 * What can only be done once all elements are there: white space between blocks goes, every element gets a position,
 * everything in a note or an answer is of its stream, `<!-- garder -->` ties the blocks beside it.
 */
export function finish(root: Root): Root {
  complete(root, root.position, undefined)
  return root
}

const complete = (parent: Root | Element, position: Root['position'], stream: string | undefined): void => {
  tie(parent)
  parent.children = (parent.children as ElementContent[]).filter((child) => !(child.type === 'text' && !child.position && child.value === '\n'))
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (!child.position && position) child.position = position
    const own = streamOf(child)
    if (own !== undefined && stream === undefined) child.properties['dataStream'] = own
    else delete child.properties['dataStream']
    complete(child, child.position, stream ?? (own === 'note' || own === 'answer' ? own : undefined))
  }
}

const streamOf = ({tagName, properties}: Element): string | undefined => {
  if (tagName === 'td' || tagName === 'th') return 'cell'
  const stream = properties['dataStream']
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
    if (before) before.properties['dataBreakAfter'] = 'avoid'
    if (after) after.properties['dataBreakInside'] = 'avoid'
  }
  parent.children = children.filter((child) => !(child.type === 'element' && isKeep(child)))
}

const isKeep = ({tagName, properties}: Element): boolean =>
  tagName === 'hr' && Array.isArray(properties['className']) && properties['className'].includes('keep')
