/** Tags of templates and components, folded with what stands between them. */
import type {Image, Nodes, Parents} from 'mdast'
import {foldedName} from '../../text/fold.ts'
import type {Context} from '../context.ts'
import {directiveOf} from '../directives/index.ts'
import type {Directive, Foreign} from '../nodes.ts'
import {childrenOf, holdsBlocks, setChildren} from '../walk.ts'
import {tellDialect} from './tell.ts'
import {madeText} from './text.ts'
import type {Tag} from './types.ts'

/** The tag that a line or a mark is, if it is one. */
export type TagOf = (node: Foreign) => Tag | undefined

interface Open {
  readonly node: Foreign
  readonly tag: Tag
  readonly children: Nodes[]
}

/** How deep tags may stand in each other. */
const deepest = 50

/** Folds the tags among the children of `parent`. A tag that opens and is not closed stands alone. */
export function foldTags(parent: Parents, tagOf: TagOf, context: Context): void {
  const blocks = holdsBlocks(parent)
  const out: Nodes[] = []
  const stack: Open[] = []
  const around = (): Nodes[] => stack.at(-1)?.children ?? out
  const put = (nodes: readonly Nodes[]): void => {
    const to = around()
    for (const node of nodes) to.push(node)
  }
  const alone = ({node, tag, children}: Open): void => put([...leafOf(node, tag, blocks, context), ...children])
  for (const child of childrenOf(parent)) {
    const tag = child.type === 'foreign' ? tagOf(child) : undefined
    if (child.type !== 'foreign' || !tag) put([child])
    else if (tag.form === 'open' && stack.length < deepest) stack.push({node: child, tag, children: []})
    else if (tag.form === 'close') {
      const at = stack.findLastIndex(open => tag.name === '' || open.tag.name === tag.name)
      while (at >= 0 && stack.length > at + 1) alone(stack.pop() as Open)
      const open = at >= 0 ? stack.pop() : undefined
      if (open) put(blockOf(open, child, blocks, context))
      else tellDialect(context, child, child.dialect, 'dropped', child.value)
    } else put(leafOf(child, tag, blocks, context))
  }
  while (stack.length > 0) alone(stack.pop() as Open)
  setChildren(parent, out)
}

const boxes =
  /^(?:hint|notice|alert|callout|admonition|note|tip|warning|info|caution|danger|important|success|aside|error)$/

const titled = /^(?:tab|tab-?item|details|expand|spoiler|collapse|accordion|accordion-item|card|step|panel)$/

/** What a tag becomes with what it holds: a box, a part with a title, or what it holds alone. */
const blockOf = ({node, tag, children}: Open, close: Foreign, blocks: boolean, context: Context): Nodes[] => {
  tellDialect(context, node, node.dialect, 'read', node.value)
  const name = foldedName(tag.name)
  const {values} = tag
  const title = values.title ?? values.label ?? values.summary ?? values.name ?? values.value
  if (!blocks || (!boxes.test(name) && !titled.test(name) && !directiveOf(name))) return children
  const isBox = boxes.test(name)
  const kind = foldedName(
    values.style ?? values.type ?? (isBox && /^[a-z]+$/.test(values[0] ?? '') ? values[0] : undefined) ?? name,
  )
  const head = title ?? (isBox && values[0] === kind ? values[1] : values[0])
  const known = isBox ? undefined : directiveOf(name)
  const directive: Directive = {
    type: 'directive',
    name: isBox ? 'box' : known?.form === 'container' ? known.names[0] : '',
    typed: tag.name,
    attributes: {classes: [], pairs: isBox ? {kind, label: kind.charAt(0).toUpperCase() + kind.slice(1)} : {}},
    children: [],
  }
  const {position} = node
  if (position && close.position) directive.position = {start: position.start, end: close.position.end}
  if (head !== undefined && head !== '')
    setChildren(directive, [
      {type: 'paragraph', data: {role: 'title'}, children: [madeText(head, node)], ...(position && {position})},
      ...children,
    ])
  else setChildren(directive, children)
  return [directive]
}

/** What a tag becomes that holds nothing: a picture, an address, or nothing. */
const leafOf = (node: Foreign, {name, values}: Tag, blocks: boolean, context: Context): Nodes[] => {
  const position = node.position && {position: node.position}
  const source = values.src ?? values.link
  const lower = name.toLowerCase()
  if (/^(?:figure|img|image|zoomimage|imgproc)$/.test(lower) && source !== undefined) {
    tellDialect(context, node, node.dialect, 'read', node.value)
    const caption = [values.caption ?? values.title, values.attr].filter(Boolean).join(' ')
    const image: Image = {type: 'image', url: source, alt: values.alt ?? caption, title: caption || null, ...position}
    return blocks ? [{type: 'paragraph', children: [image], ...position}] : [image]
  }
  if (/^(?:embed|button|content-ref|ref|relref|link)$/.test(lower) && /^https?:\/\//.test(values.url ?? '')) {
    tellDialect(context, node, node.dialect, 'read', node.value)
    const url = values.url as string
    const link: Nodes = {
      type: 'link',
      url,
      children: [madeText(values.title ?? values.caption ?? url, node)],
      ...position,
    }
    return blocks ? [{type: 'paragraph', children: [link], ...position}] : [link]
  }
  tellDialect(context, node, node.dialect, lower === 'pagebreak' ? 'read' : 'dropped', node.value)
  return lower === 'pagebreak' && blocks ? [{type: 'control', control: 'page', argument: 'page', ...position}] : []
}
