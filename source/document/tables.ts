/**
 * Tables: their rows are made equal, and it is marked which hold sentences, and need rules between their rows, which end with
 * a total, and which of their cells stand inside though they are the first or last of a row.
 */
import type {Element} from 'hast'
import {columnsOf, fillRows} from './grid.ts'
import {classes, elements, isElement, textOf} from './nodes.ts'

/** What the first cell of a total says. */
const total = /^(?:sous-total|sub-?total|total|totaux|totals|ensemble|somme|sum)(?![\p{L}-])/iu
/** Rows from which a last one in bold is a total. */
const enough = 3

/** Characters of a cell from which it is read as a sentence rather than looked up. */
const sentence = 36

/**
 * Gives rows that are too short their last cells, and tables that hold sentences the class `prose`. The rows of these have
 * half a line of white, so that an odd number of them, `data-rows="odd"`, wants half a line more to return to the grid. A last
 * row that is a total bears `data-total`.
 * The first cell of a row that has another beside it, which reaches down from a row above, bears `data-inside="start"`, and
 * the last one in the same case `end`: at the edge of a table alone cells go without white.
 */
export function markTables(sections: readonly Element[]): void {
  for (const table of sections.flatMap(elements).filter(each => isElement(each, 'table'))) {
    fillRows(table)
    markTotal(table)
    markInside(table)
    const long = elements(table).some(cell => isElement(cell, 'td') && textOf(cell).length > sentence)
    if (!long) continue
    const rows = table.children.filter(child => isElement(child, 'tbody')).flatMap(body => (body as Element).children)
    table.properties.className = [...classes(table), 'prose']
    if (rows.filter(row => isElement(row, 'tr')).length % 2 === 1) table.properties.dataRows = 'odd'
  }
}

/** Marks the first and last cells of rows that have no edge of the table beside them. */
function markInside(table: Element): void {
  const lines = columnsOf(table)
  const columns = Math.max(0, ...lines.flatMap(line => line.map(({end}) => end)))
  for (const line of lines) {
    const [first, last] = [line[0], line.at(-1)]
    const sides = [
      [first, first && first.start > 0, 'start'] as const,
      [last, last && last.end < columns, 'end'] as const,
    ]
    for (const [place, isInside, side] of sides) {
      if (!place || !isInside) continue
      const {properties} = place.cell
      properties.dataInside = [...((properties.dataInside ?? []) as string[]), side]
    }
  }
}

/** Marks the last row when it says so, or when all of it, and none of the others, is in bold. */
function markTotal(table: Element): void {
  const body = table.children.findLast(child => isElement(child, 'tbody') || isElement(child, 'tfoot')) as
    | Element
    | undefined
  const rows = (body?.children ?? []).filter(child => isElement(child, 'tr')) as Element[]
  const last = rows.at(-1)
  if (!last || rows.length < 2) return
  const first = last.children.find(child => child.type === 'element')
  const says = first !== undefined && total.test(textOf(first).trim())
  const stands = rows.length >= enough && isBold(last) && !rows.slice(0, -1).some(isBold)
  if (says || stands) last.properties.dataTotal = ''
}

/** Whether all that a row says is in bold. */
const isBold = (row: Element): boolean => {
  const cells = row.children.filter(child => child.type === 'element' && textOf(child).trim() !== '') as Element[]
  return cells.length > 1 && cells.every(cell => cell.tagName === 'td' && cell.children.every(isStrong))
}

const isStrong = (node: Element['children'][number]): boolean =>
  (node.type === 'text' && node.value.trim() === '') || isElement(node, 'strong') || isElement(node, 'b')
