/** The columns of a table: where each cell stands, and rows that end before the others. */
import type {Element} from 'hast'
import {isElement, made} from './nodes.ts'

/** A cell, the column in which it begins, and the one before which it ends. */
export interface Place {
  readonly cell: Element
  readonly start: number
  readonly end: number
}

/** A row, the places of its cells, and the columns that cells of rows above take in it. */
interface Line {
  readonly row: Element
  readonly places: readonly Place[]
  readonly taken: readonly boolean[]
}

/** What a browser takes of a span. */
const mostColumns = 1000

/** The cells of each row of a table, head, bodies and foot. */
export function columnsOf(table: Element): readonly (readonly Place[])[] {
  return linesOf(table).map(({places}) => places)
}

/**
 * Makes the rows of a table equal, which is what a listener counts on (ISO 14289-1, 7.5): a row that ends before the last
 * column gets an empty cell for what is missing, and a cell spans no column in which no cell begins. A row without cells
 * stays as it is.
 *
 * @param table changed in place
 */
export function fillRows(table: Element): void {
  const asked = linesOf(table)
  const widths = asked.filter(({places}) => places.length > 0).map(widthOf)
  if (widths.every(width => width === widths[0]) && !asked.some(overlaps)) return
  const columns = Math.max(...asked.flatMap(({places}) => places.map(({start}) => start + 1)))
  for (const {row, places, taken} of linesOf(table, columns)) {
    for (const {cell, start, end} of places) if (end - start < spanOf(cell)) cell.properties.colSpan = end - start
    if (places.length === 0) continue
    let free = 0
    for (let column = places.at(-1)?.end ?? 0; column <= columns; column++) {
      if (column < columns && !taken[column]) free++
      else if (free > 0) {
        row.children.push(made('td', free > 1 ? {colSpan: free} : {}))
        free = 0
      }
    }
  }
}

/** @param columns where spans end at the latest */
function linesOf(table: Element, columns = Number.POSITIVE_INFINITY): readonly Line[] {
  return table.children
    .filter((child): child is Element => child.type === 'element' && /^t(?:head|body|foot)$/.test(child.tagName))
    .flatMap(part => linesOfPart(part, columns))
}

/** A cell may reach down into the rows below it, as far as its part goes. */
function linesOfPart(part: Element, columns: number): Line[] {
  const isBounded = Number.isFinite(columns)
  /** Column → rows for which a cell above still takes it. */
  const below: number[] = []
  return part.children
    .filter((row): row is Element => isElement(row, 'tr'))
    .map(row => {
      const taken = Array.from(below, rows => (rows ?? 0) > 0)
      let column = 0
      const places = row.children
        .filter((cell): cell is Element => cell.type === 'element')
        .map(cell => {
          while (taken[column]) column++
          const start = column
          const end = Math.min(start + spanOf(cell), Math.max(columns, start + 1))
          do column++
          while (column < end && !(isBounded && taken[column]))
          for (let each = start; each < column; each++) below[each] = Number(cell.properties.rowSpan ?? 1)
          return {cell, start, end: column}
        })
      for (const [each, rows] of below.entries()) if (rows > 0) below[each] = rows - 1
      return {row, places, taken}
    })
}

const spanOf = ({properties: {colSpan}}: Element): number =>
  Math.min(Math.max(1, Number(colSpan ?? 1) || 1), mostColumns)

const widthOf = ({places, taken}: Line): number =>
  places.reduce((sum, {start, end}) => sum + end - start, taken.filter(Boolean).length)

/** Whether a cell spans a column that another from above takes. */
const overlaps = ({places, taken}: Line): boolean =>
  places.some(({start, end}) => taken.slice(start, end).includes(true))
