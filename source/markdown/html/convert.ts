import type {Element, Properties} from 'hast'
import type {Html, Image, Nodes, Paragraph, PhrasingContent} from 'mdast'
import {type Context, report} from '../context.ts'
import type {ElementNode} from '../nodes.ts'
import type {Kept, Parsed} from './parse.ts'
import {allowed} from './schema.ts'
import {blockTags, droppedTags, inlineTags} from './tags.ts'

/**
 * The nodes that parsed HTML becomes. `children` are the Markdown nodes that stand in it; none of them is lost, whatever
 * the parser made of it. `phrasing`: only inline content may come out.
 */
export function convert(parsed: readonly Parsed[], children: readonly Nodes[], phrasing: boolean, context: Context): Nodes[] {
  const conversion: Conversion = {children, context, seen: new Set()}
  const out = phrasing ? inline(parsed, conversion) : blocks(parsed, conversion)
  const lost = children.filter((child, index) => !conversion.seen.has(index) && (child.type !== 'html' || child.value.startsWith('<!--')))
  return [...out, ...lost]
}

interface Conversion {
  readonly children: readonly Nodes[]
  readonly context: Context
  readonly seen: Set<number>
}

const inline = (parsed: readonly Parsed[], conversion: Conversion): Nodes[] =>
  parsed.flatMap((node): Nodes[] => {
    if (node.type === 'kept') return kept(node, conversion)
    if (node.type === 'comment') return [{type: 'html', value: `<!--${node.value}-->`, ...at(node)} satisfies Html]
    if (node.type === 'text') return node.value === '' ? [] : [{type: 'text', value: node.value, data: {made: true}, ...at(node)}]
    const pass = passing(node, conversion)
    if (!pass) return droppedTags.has(node.tagName) ? salvaged(node, conversion) : inline(partsOf(node), conversion)
    if (node.tagName === 'br') return [{type: 'break', ...at(node)}]
    if (node.tagName === 'hr' || node.tagName === 'wbr') return []
    if (node.tagName === 'img') return [imageOf(node)]
    const content = () => inline(partsOf(node), conversion)
    if (node.tagName === 'a') return [linkOf(node, pass, content())]
    if (node.tagName === 'code' && node.children.every((child) => child.type === 'text')) {
      return [{type: 'inlineCode', value: node.children.map(({value}) => value).join(''), data: {made: true}, ...at(node)}]
    }
    if (inlineTags.has(node.tagName)) return [element(node.tagName, pass, content(), node)]
    report(conversion.context, node, 'html-misplaced', 'warning', {tag: node.tagName})
    return content()
  })

const blocks = (parsed: readonly Parsed[], conversion: Conversion, inside = ''): Nodes[] => {
  const out: Nodes[] = []
  let run: Parsed[] = []
  const end = (): void => {
    const content = run.some((node) => node.type !== 'text' || node.value.trim() !== '') ? inline(run, conversion) : []
    run = []
    const first = content.find((node) => node.position)
    const last = content.findLast((node) => node.position)
    if (content.length === 0) return
    if (content.every((node) => node.type === 'html')) out.push(...content)
    else {
      const position = first?.position && last?.position ? {position: {start: first.position.start, end: last.position.end}} : {}
      out.push({type: 'paragraph', children: content as PhrasingContent[], ...position})
    }
  }
  for (const node of parsed) {
    if (isInline(node, conversion)) run.push(node)
    else {
      end()
      if (node.type === 'kept') out.push(...kept(node, conversion))
      else if (node.type === 'element') out.push(...block(node, conversion, inside))
    }
  }
  end()
  return out
}

const phrasingTypes = new Set(['text', 'emphasis', 'strong', 'delete', 'link', 'image', 'inlineCode', 'break', 'footnoteReference', 'span', 'superscript', 'subscript', 'blank', 'attributes', 'linkReference', 'imageReference'])

const isInline = (node: Parsed, {children}: Conversion): boolean => {
  if (node.type === 'text' || node.type === 'comment') return true
  if (node.type === 'kept') return phrasingTypes.has(children[node.index]?.type ?? '')
  return !isBlocky(node, children)
}

/** Whether an element is a block or holds one. */
const isBlocky = (node: Parsed, children: readonly Nodes[]): boolean => {
  if (node.type === 'kept') {
    const type = children[node.index]?.type ?? 'html'
    return type !== 'html' && !phrasingTypes.has(type)
  }
  if (node.type !== 'element') return false
  return blockTags.has(node.tagName) || node.tagName === 'hr' || partsOf(node).some((child) => isBlocky(child, children))
}

const block = (node: Element, conversion: Conversion, inside: string): Nodes[] => {
  const pass = passing(node, conversion)
  const children = partsOf(node)
  if (!pass) return droppedTags.has(node.tagName) ? salvaged(node, conversion) : blocks(children, conversion)
  const {tagName} = node
  if (tagName === 'hr') return [{type: 'thematicBreak', ...at(node)}]
  if (!blockTags.has(tagName)) return blocks(children, conversion)
  if (tagName === 'pre') return [{type: 'code', value: textIn(node).replace(/\n$/, ''), data: {made: true}, ...at(node)}]
  const content = children.every((child) => isInline(child, conversion)) && !containers.has(tagName) ? inline(children, conversion) : undefined
  const heading = /^h([1-6])$/.exec(tagName)
  if (heading) {
    const id = typeof pass['id'] === 'string' ? {id: pass['id']} : {}
    const attributes = {...id, classes: (pass['className'] as string[] | undefined) ?? [], pairs: {}}
    const depth = Number(heading[1]) as 1 | 2 | 3 | 4 | 5 | 6
    return [{type: 'heading', depth, data: {attributes}, children: (content ?? inline(children, conversion)) as PhrasingContent[], ...at(node)}]
  }
  const misplaced = homes[tagName]?.includes(inside) === false || (tagName === 'p' && !content)
  const name = misplaced ? 'div' : (blockTags.get(tagName) ?? 'div')
  const properties = tagName === name ? pass : {...pass, className: [`html-${tagName}`]}
  if (tagName === 'figure') {
    const id = typeof pass['id'] === 'string' ? {id: pass['id']} : {}
    return [{type: 'figure', attributes: {...id, classes: [], pairs: {}}, children: blocks(children, conversion, tagName) as ElementNode['children'], ...at(node)} as Nodes]
  }
  if (content && (content.length > 0 || textBlocks.has(tagName))) {
    const role = name === 'caption' || name === 'figcaption' ? {role: 'caption' as const} : {}
    const plain = tagName === 'p' || 'role' in role ? {} : {hName: name}
    return [{type: 'paragraph', data: {...plain, ...role, hProperties: properties}, children: content as PhrasingContent[], ...at(node)} satisfies Paragraph]
  }
  const inner = blocks(children, conversion, name)
  const fits = (child: Nodes): boolean => !tableParts.has(name) || partsOfTable.has(nameOf(child))
  return [element(name, properties, inner.filter(fits), node), ...inner.filter((child) => !fits(child))]
}

/** Where an element may stand; elsewhere it is a plain block. */
const homes: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
  figcaption: ['figure'],
  caption: ['table'],
  colgroup: ['table'],
  col: ['colgroup', 'table'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: ['table', 'thead', 'tbody', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
}

/** A browser puts anything else than its parts outside a table: so do we, after it. */
const tableParts = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'colgroup'])
const partsOfTable = new Set(['thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup', 'col'])

const nameOf = (node: Nodes): string => {
  if (node.type === 'element') return node.tagName
  if (node.type !== 'paragraph') return ''
  return node.data?.role === 'caption' ? 'caption' : (node.data?.hName ?? '')
}

/** Elements that hold other blocks only: white space between them is none of the text. */
const containers = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'colgroup', 'ul', 'ol', 'dl', 'figure', 'blockquote'])

/** Blocks that may be empty. */
const textBlocks = new Set(['td', 'th', 'li', 'dt', 'dd'])

/** The properties with which an element may pass; undefined when it may not. Both are told. */
const passing = (node: Element, {context}: Conversion): Properties | undefined => {
  const pass = allowed(node)
  if (!pass) {
    const holds = textIn(node).trim() !== '' || partsOf(node).some((child) => child.type === 'kept')
    const dropped = droppedTags.has(node.tagName)
    report(context, node, dropped ? 'html-refused' : 'html-opened', dropped || holds ? 'error' : 'warning', {tag: node.tagName})
    return undefined
  }
  const dangerous = pass.refused.filter((name) => name !== 'style' && !name.startsWith('data') && !presentational.has(name))
  if (dangerous.length > 0) report(context, node, 'html-attribute', 'warning', {tag: node.tagName, attribute: dangerous.join(', ')})
  const {align, ...properties} = pass.properties
  return typeof align === 'string' && /^(?:left|right|center)$/.test(align) ? {...properties, dataAlign: align} : properties
}

/** Attributes of old HTML that say how things look: the style sheet's affair, dropped without a word. */
const presentational = new Set(['bgColor', 'border', 'cellPadding', 'cellSpacing', 'color', 'face', 'size', 'vAlign', 'noWrap', 'height', 'width', 'align', 'target', 'rel', 'open', 'role', 'loading', 'srcSet', 'sizes', 'summary', 'frame', 'rules', 'clear', 'name'])

const kept = ({index}: Kept, {children, seen}: Conversion): Nodes[] => {
  const child = children[index]
  if (!child || seen.has(index)) return []
  seen.add(index)
  return [child]
}

/** What a refused element holds: nodes of Markdown are shown all the same, but what a program was made of is none. */
const salvaged = (node: Element, conversion: Conversion): Nodes[] => {
  const found = partsOf(node).flatMap((child): Nodes[] =>
    child.type === 'kept' ? kept(child, conversion) : child.type === 'element' ? salvaged(child, conversion) : [],
  )
  if (node.tagName !== 'script' && node.tagName !== 'style') return found
  conversion.context.leftOut.push(...found)
  return []
}

const partsOf = (node: Element): Parsed[] => node.children as Parsed[]

const element = (tagName: string, properties: Properties, children: readonly Nodes[], node: Element): ElementNode => ({
  type: 'element',
  tagName,
  properties,
  children: children as ElementNode['children'],
  ...at(node),
})

const imageOf = (node: Element): Image => {
  const {src, alt, title, width, id} = node.properties
  const pairs: Record<string, string> = typeof width === 'string' && width.endsWith('%') ? {width} : {}
  const attributes = {classes: [], pairs, ...(typeof id === 'string' && {id})}
  return {type: 'image', url: String(src ?? ''), alt: String(alt ?? ''), title: title ? String(title) : null, data: {attributes}, ...at(node)}
}

const linkOf = (node: Element, {href, title, ...properties}: Properties, children: Nodes[]): Nodes => {
  if (typeof href !== 'string') return element('span', properties, children, node)
  const attributes = {classes: [], pairs: {}, ...(typeof properties['id'] === 'string' && {id: properties['id']})}
  return {type: 'link', url: href, title: title ? String(title) : null, data: {attributes}, children: children as PhrasingContent[], ...at(node)}
}

const textIn = (node: Element): string =>
  node.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textIn(child) : '')).join('')

const at = ({position}: Pick<Element, 'position'>): {position: NonNullable<Element['position']>} | Record<string, never> =>
  position ? {position} : {}
