/** A chapter's blocks as Markdown: by hast-util-to-mdast and remark-stringify, with the house's forms for what is ours. */
import type {Element, ElementContent} from 'hast'
import {defaultHandlers, type Handle, type State, toMdast} from 'hast-util-to-mdast'
import type {BlockContent, Break, FootnoteDefinition, Html, Paragraph, PhrasingContent, Root} from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {spacesOutside} from './edges.ts'
import {idPrefix} from './html.ts'
import {isComplex, onlyCell, plainTable, prepareTables, withLines} from './tables.ts'

/** What chapters share. */
export interface Around {
  readonly notes: ReadonlyMap<string, Element>
  /** Ids of mammoth that a link of the document leads to, and what they are called with us. */
  readonly anchors: ReadonlyMap<string, string>
  /** « Tableau : », before a caption. */
  readonly table: string
}

/** @returns Markdown, with the notes that it calls at its end, numbered from 1 */
export function markdownOf(blocks: readonly ElementContent[], around: Around): string {
  const numbers = new Map<string, number>()
  const handlers = handlersOf(around, id => {
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    return String(number)
  })
  const convert = (children: readonly ElementContent[]) => {
    const tree = {type: 'root' as const, children: [...children]}
    spacesOutside(tree)
    prepareTables(tree)
    return toMdast(tree, {handlers, document: true}) as Root
  }
  const root = convert(blocks)
  // A note may call another: the map grows while it is walked.
  for (const [id, number] of numbers) {
    const note = around.notes.get(id)
    if (!note) continue
    takeBackLinks(note)
    const definition: FootnoteDefinition = {
      type: 'footnoteDefinition',
      identifier: String(number),
      label: String(number),
      children: convert(note.children).children as BlockContent[],
    }
    root.children.push(definition)
  }
  return writer.stringify(root).replace(/(https?)\\:\/\//g, '$1://')
}

/** Signs that mean something in the Markdown of the house, and nothing in a word processor. */
const unsafe = [
  {character: '\\', inConstruct: 'phrasing' as const},
  {character: '$', inConstruct: 'phrasing' as const},
  {character: '^', inConstruct: 'phrasing' as const},
  {character: '{', inConstruct: 'phrasing' as const},
  {character: ':', after: '[a-z0-9_+-]+:', inConstruct: 'phrasing' as const},
  {character: '@', before: '(?:^|[\\s(;])', after: '[A-Za-z]', inConstruct: 'phrasing' as const},
  {character: ':', atBreak: true},
  {character: '|', atBreak: true},
  {character: '!', atBreak: true, after: '!!'},
  {character: '?', atBreak: true, after: '\\?\\?'},
  {character: '=', after: '=', inConstruct: 'phrasing' as const},
]

const writer = unified()
  .use(remarkGfm, {tablePipeAlign: false})
  .use(remarkStringify, {bullet: '-', emphasis: '*', strong: '*', listItemIndent: 'one', unsafe})
const html = unified().use(rehypeStringify)

const handlersOf = (
  {notes, anchors, table: label}: Around,
  numberOf: (id: string) => string,
): Record<string, Handle> => {
  const marked = (state: State, node: Element) =>
    [raw(`<${node.tagName}>`), ...state.all(node), raw(`</${node.tagName}>`)] as PhrasingContent[]
  const heading: Handle = (state, node: Element) => {
    const id = takeAnchor(node, anchors)
    const children = state.all(node) as PhrasingContent[]
    if (id) children.push(raw(` {#${id}}`))
    return {type: 'heading', depth: Number(node.tagName.slice(1)) as 1, children}
  }
  return {
    h1: heading,
    h2: heading,
    h3: heading,
    h4: heading,
    h5: heading,
    h6: heading,
    sub: marked,
    sup(state, node: Element) {
      const [call] = node.children
      const id = call?.type === 'element' ? String(call.properties.href ?? '').slice(1) : ''
      if (!notes.has(id)) return marked(state, node)
      const number = numberOf(id)
      return {type: 'footnoteReference', identifier: number, label: number}
    },
    br: (state): Html | Break => (state.inTable ? raw('<br>') : {type: 'break'}),
    a(state, node: Element) {
      const children = state.all(node) as PhrasingContent[]
      const href = String(node.properties.href ?? '')
      const id = anchors.get(String(node.properties.id ?? ''))
      if (id) return [raw(`<a id="${id}"></a>`), ...children]
      const own = href.startsWith('#') ? anchors.get(href.slice(1)) : undefined
      if (children.length === 0 || !(own || /^(?:https?:\/\/|mailto:|tel:)/i.test(href))) return children
      return {type: 'link', url: own ? `#${own}` : href, children}
    },
    img(_, {properties: {src, alt, title}}: Element) {
      if (!src) return undefined
      return {type: 'image', url: `../${src}`, alt: String(alt ?? ''), title: title ? String(title) : null}
    },
    figure: (state, node: Element) => [
      line(':::figure'),
      ...(state.toFlow(state.all(node)) as BlockContent[]),
      line(':::'),
    ],
    'docx-table'(state, node: Element) {
      const [written, caption] = state.toFlow(state.all(node)) as [BlockContent, Paragraph]
      return [written, {...caption, children: [{type: 'text', value: `${label} : `}, ...caption.children]}]
    },
    table(state, node: Element) {
      if (state.inTable) return defaultHandlers.table(state, node)
      const caption = String(node.properties.title ?? '')
      const cell = onlyCell(node)
      if (cell && !caption) return [line(':::aside'), ...(state.toFlow(state.all(cell)) as BlockContent[]), line(':::')]
      const written = isComplex(node)
        ? line(html.stringify({type: 'root', children: [plainTable(node)]}))
        : (defaultHandlers.table(state, withLines(node)) as BlockContent)
      if (!caption) return written
      return [written, {type: 'paragraph', children: [{type: 'text', value: `${label} : ${caption}`}]}]
    },
  }
}

const raw = (value: string): Html => ({type: 'html', value})

/** A block of its own, to the letter. */
const line = (value: string): Paragraph => ({type: 'paragraph', children: [raw(value)]})

/** What a heading is called by links, taken off the empty anchors in it. */
const takeAnchor = (heading: Element, anchors: Around['anchors']) => {
  let id: string | undefined
  visit(heading, 'element', node => {
    id ??= anchors.get(String(node.properties.id ?? ''))
    delete node.properties.id
  })
  return id
}

/** The « ↑ » that mammoth puts after a note. */
const takeBackLinks = (note: Element) => {
  visit(note, 'element', (node, at, parent) => {
    if (node.tagName !== 'a' || at === undefined || !parent) return
    if (String(node.properties.href ?? '').startsWith(`#${idPrefix}`) && /-ref-/.test(String(node.properties.href)))
      parent.children.splice(at, 1)
  })
}
