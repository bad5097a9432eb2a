/** Tables of a word processor: those that Markdown can write, and those that stay HTML. */
import type {Element, ElementContent, Root} from 'hast'
import {SKIP, visit} from 'unist-util-visit'

/** Columns or rows that one cell may cover: what is more is nobody's table. */
const widest = 100

/** Gives the tables of `tree` a head, and spans within reason; changes them. */
export function prepareTables(tree: Root): void {
  visit(tree, 'element', node => {
    if (/^t[dh]$/.test(node.tagName)) spans(node)
    if (node.tagName === 'table') head(node)
  })
}

/** Merged cells, or blocks in a cell: a table of Markdown cannot show it. With notes in it, it must. */
export function isComplex(table: Element): boolean {
  let isSpanned = false
  let hasNotes = false
  visit(table, 'element', node => {
    const {rowSpan, colSpan} = node.properties
    if (rowSpan || colSpan || (node !== table && /^(?:table|ul|ol|h[1-6]|blockquote)$/.test(node.tagName)))
      isSpanned = true
    if (node.tagName === 'sup' && /^#docx-(?:foot|end)note-/.test(hrefOf(node.children[0]))) hasNotes = true
  })
  return isSpanned && !hasNotes
}

/** The cell of a table that has one: a frame around a text. */
export function onlyCell(table: Element): Element | undefined {
  const cells: Element[] = []
  visit(table, 'element', node => {
    if (!/^t[dh]$/.test(node.tagName)) return undefined
    cells.push(node)
    return SKIP
  })
  return cells.length === 1 ? cells[0] : undefined
}

/** The paragraphs of each cell as lines of it. */
export function withLines(table: Element): Element {
  return {
    ...table,
    children: table.children.map(node => {
      if (node.type !== 'element') return node
      if (!/^t[dh]$/.test(node.tagName)) return withLines(node)
      const lines = node.children.map(one => (one.type === 'element' && one.tagName === 'p' ? one.children : [one]))
      return {...node, children: lines.flatMap((line, at) => (at === 0 ? line : [lineBreak, ...line]))}
    }),
  }
}

/** A copy with nothing but what shows: no ids, no classes, links within the document as text. */
export function plainTable(table: Element): Element {
  const plain = (node: ElementContent): ElementContent[] => {
    if (node.type !== 'element') return [node]
    const children = node.children.flatMap(plain)
    const {href, src, alt, rowSpan, colSpan} = node.properties
    if (node.tagName === 'a' && !/^(?:https?:\/\/|mailto:)/i.test(hrefOf(node))) return children
    if (node.tagName === 'img') return src ? [{...node, properties: {src: `../${src}`, alt: alt ?? ''}}] : []
    const properties = {...(href !== undefined && {href}), ...(rowSpan && {rowSpan}), ...(colSpan && {colSpan})}
    return [{...node, properties, children}]
  }
  return {...table, properties: {}, children: table.children.flatMap(plain)}
}

const lineBreak: Element = {type: 'element', tagName: 'br', properties: {}, children: []}

const hrefOf = (node: ElementContent | undefined) =>
  node?.type === 'element' ? String(node.properties.href ?? '') : ''

const spans = (cell: Element) => {
  for (const name of ['colSpan', 'rowSpan']) {
    const value = Number(cell.properties[name])
    if (value > 1) cell.properties[name] = Math.min(value, widest)
    else delete cell.properties[name]
  }
}

/** Without rows that are marked as such, a first row without an empty cell is the head. */
const head = (table: Element) => {
  const sections = table.children.filter(node => node.type === 'element')
  if (sections.length !== 1 || sections[0]?.tagName !== 'tbody') return
  const rows = sections[0].children.filter(node => node.type === 'element')
  const [first] = rows
  if (!first || rows.length < 2) return
  const cells = first.children.filter(node => node.type === 'element')
  if (cells.length < 2 || cells.some(cell => !hasWords(cell))) return
  for (const cell of cells) cell.tagName = 'th'
  const section = (tagName: string, children: Element[]): Element => ({
    type: 'element',
    tagName,
    properties: {},
    children,
  })
  table.children = [section('thead', [first]), section('tbody', rows.slice(1))]
}

const hasWords = (node: ElementContent): boolean =>
  node.type === 'text' ? /\S/.test(node.value) : node.type === 'element' && node.children.some(hasWords)
