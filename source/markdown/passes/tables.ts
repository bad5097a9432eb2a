/** Captions of tables, and columns of numbers. */
import type {Nodes, Paragraph, Root, Table, TableCell, TableRow, Text} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {languages} from '../../wording/labels/index.ts'
import type {Context} from '../context.ts'
import type {Erased} from '../nodes.ts'
import {sliceText} from '../parse/positions.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'
import {takeLast} from './attach.ts'

/** « Tableau », « Table », and the word of each language of publications. */
const names = new Set(['Tableau', 'Table', ...Object.values(languages).map(({labels}) => labels.table)])
/** « 3 », « 2.1 », « A-4 », « B », « IV ». */
const typed = '(?:(?:[A-Z][.-]?)?\\d{1,3}(?:[.-]\\d{1,3})?|[A-H]|[IVX]{1,5})'
/** With a number typed by hand, which the house's own replaces. */
const label = new RegExp(`^\\s*(?:${[...names].join('|')})(?:\\s*:\\s*|\\s+${typed}\\s*[:.–—]\\s+(?=\\S))`)

/**
 * Gives tables their captions: the next paragraph that begins with `Tableau :`, `Table:`, `Tabla:`, `Tabelle:`, or the one before, or such a line
 * right under the table, which GFM takes for a last row. `{#id}` at its end, or in a paragraph of its own, names the table. Marks columns
 * of numbers.
 */
export function completeTables(tree: Root, context: Context): void {
  eachParent(tree, parent => {
    const children = childrenOf(parent)
    if (!children.some(isTable)) return
    const out: Nodes[] = []
    for (const child of children) {
      const before = out.at(-1)
      if (child.type === 'table') {
        takeLastRow(child, context)
        markNumbers(child)
        if (before?.type === 'paragraph' && label.test(textOf(before)) && caption(child, before, context)) out.pop()
      }
      if (child.type === 'paragraph' && before && isTable(before) && caption(before, child, context)) continue
      out.push(child)
    }
    setChildren(parent, out)
  })
}

const isTable = (node: Nodes): node is Table =>
  node.type === 'table' || (node.type === 'element' && node.tagName === 'table')

/** Makes `paragraph` the caption of `table`, or its id; false when it is neither. */
const caption = (table: Table, paragraph: Paragraph, context: Context): boolean => {
  const {children} = paragraph
  if (
    children.length > 0 &&
    children.every(child => child.type === 'attributes' || (child.type === 'text' && child.value.trim() === ''))
  ) {
    return identify(table, paragraph)
  }
  if (childrenOf(table).some(child => child.type === 'paragraph')) return false
  const [first] = children
  const match = first?.type === 'text' ? label.exec(first.value) : null
  if (first?.type !== 'text' || !match) return false
  identify(table, paragraph)
  paragraph.data = {...paragraph.data, role: 'caption'}
  paragraph.children.splice(0, 1, ...cut(first, match[0].length, context))
  setChildren(table, [paragraph, ...childrenOf(table)])
  return true
}

const cut = (text: Text, length: number, context: Context): (Erased | Text)[] => {
  const rest = sliceText(text, length, text.value.length, context)
  return [{...sliceText(text, 0, length, context), type: 'erased'}, ...(rest.value ? [rest] : [])]
}

const identify = (table: Table, paragraph: Paragraph): boolean => {
  const attributes = takeLast(paragraph)
  if (attributes) table.data = {...table.data, attributes}
  return attributes !== undefined
}

/** A last row of one cell that begins with the label. */
const takeLastRow = (table: Table, context: Context): void => {
  const last = table.children.at(-1)
  const [cell, ...others] = last?.children ?? []
  if (table.children.length < 2 || !cell || others.some(other => textOf(other).trim() !== '')) return
  const position = cell.position && {position: cell.position}
  const paragraph: Paragraph = {type: 'paragraph', children: cell.children, ...position}
  if (!label.test(textOf(cell))) return
  table.children.pop()
  if (!caption(table, paragraph, context)) table.children.push(last as TableRow)
}

const number =
  /^[+\u2212–-]?\s?[€$£]?\s?\d[\d\s\u00a0\u202f]*(?:[.,]\d+)?(?:\s?(?:%|‰|€|\$|£|°C?|[a-zA-Zµ]{1,3}[²³]?))?$/u
const empty = /^[\s\u00a0–—-]*$|^n\.?\s?d\.?$/iu

/** Cells of columns that hold numbers only, heads included. */
const markNumbers = (table: Table): void => {
  const [head, ...rows] = table.children.filter(child => child.type === 'tableRow')
  for (let column = 0; column < (head?.children.length ?? 0); column++) {
    const cells = rows.map(row => row.children[column])
    const shown = cells.map(cell => (cell ? textOf(cell).trim() : ''))
    if (!shown.some(text => number.test(text)) || !shown.every(text => number.test(text) || empty.test(text))) continue
    for (const cell of [head?.children[column], ...cells]) if (cell) numeric(cell)
  }
}

const numeric = (cell: TableCell): void => {
  cell.data = {...cell.data, numeric: true}
}
