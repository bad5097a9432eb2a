/**
 * Tables made ready for being cut: column widths fixed (a part of a table must not have columns of its own), rows tied
 * by `rowspan` kept together or untied, rows taller than a page marked, `tfoot` made a last body (Chromium would repeat
 * it on every page).
 */
import {roomFor, writeColumns} from '../tables/columns.ts'
import {untie} from './row-spans.ts'
import {shellOf} from './split.ts'
import type {Room} from './types.ts'

/** A head up to this share of the page is repeated; a taller one is a row like others. */
const repeatedHead = 0.3
/** A group of tied rows up to this share of the page stays whole; a taller one is untied into plain rows. */
const wholeGroup = 0.4
/** A row from this share of the page on may be cut: Chromium would push it from page to page for ever. */
const tallRow = 0.85

/** A table of at most so many rows goes whole to the next page. */
const wholeRows = 8
/** Rows of a longer one that stay together before a cut, and after it. */
const together = 3
/** Rows that stay together take up to this share of the page. */
const togetherShare = 0.3

/**
 * Prepares all the tables of a section.
 *
 * @param host an empty element of the type area's width, in the document; it is empty again afterwards
 */
export function prepareTables(section: Element, host: Element, room: Room): void {
  const tables = [...section.querySelectorAll('table')].filter(
    table => !table.parentElement?.closest('table') && !table.hasAttribute('data-turned'),
  )
  if (tables.length === 0) return
  const places = tables.map(table => {
    footToBody(table)
    const place = document.createComment('')
    const around = surroundings(table, section)
    table.replaceWith(place)
    host.append(around.outer)
    around.inner.append(table)
    return place
  })
  const measures = tables.map(measure)
  tables.forEach((table, index) => {
    const place = places[index] as Comment
    place.replaceWith(table)
    apply(table, measures[index] as Measure, room)
  })
  host.replaceChildren()
}

/** Shells of what a table stands in: a box, a list or a note is narrower than the page. */
function surroundings(table: Element, section: Element): {readonly outer: Element; readonly inner: Element} {
  const inner = shellOf(table.parentElement ?? section)
  let outer = inner
  for (let element = table.parentElement; element && element !== section; ) {
    element = element.parentElement
    if (!element) break
    const shell = shellOf(element)
    shell.append(outer)
    outer = shell
  }
  return {outer, inner}
}

interface Measure {
  readonly width: number
  readonly available: number
  readonly margins: number
  readonly columns: readonly number[]
  readonly rows: ReadonlyMap<Element, number>
}

function measure(table: HTMLTableElement): Measure {
  const rows = new Map<Element, number>()
  for (const row of table.rows) rows.set(row, row.getBoundingClientRect().height)
  const probe = document.createElement('tr')
  const count = columnCount(table)
  for (let index = 0; index < count; index++) probe.append(document.createElement('td'))
  const body = table.tBodies[0] ?? table.createTBody()
  body.append(probe)
  const columns = [...probe.children].map(cell => cell.getBoundingClientRect().width)
  const width = table.getBoundingClientRect().width
  probe.remove()
  return {width, ...roomFor(table), columns, rows}
}

function apply(table: HTMLTableElement, {width, available, margins, columns, rows}: Measure, room: Room): void {
  if (columns.some(column => column > 0)) {
    writeColumns(table, columns)
    const share = Math.min(1, width / available)
    // One that runs over the margin has the measure of the style sheet.
    if (table.hasAttribute('data-wide')) table.style.width = `${width}px`
    else table.style.width = margins !== 0 ? `calc(${share} * (100% - ${margins}px))` : `${100 * share}%`
  }
  if (table.tHead && heightOf(table.tHead, rows) > repeatedHead * room.height) toBody(table.tHead, 'data-head')
  for (const body of [...table.tBodies]) untie(body, rows, wholeGroup * room.height)
  for (const [row, height] of rows) if (height >= tallRow * room.height) row.setAttribute('data-tall', '')
  keepTogether(table, rows, room)
}

/** A short table is never cut; of a longer one, three rows stay on each side of a cut. */
function keepTogether(table: HTMLTableElement, heights: ReadonlyMap<Element, number>, room: Room): void {
  const rows = [...table.tBodies].flatMap(body => [...body.rows])
  const total = (some: readonly Element[]) => some.reduce((sum, row) => sum + (heights.get(row) ?? 0), 0)
  const isTall = rows.some(row => row.hasAttribute('data-tall'))
  if (rows.length <= wholeRows && !isTall && total([...table.rows]) <= room.height) {
    table.setAttribute('data-break-inside', 'avoid')
    return
  }
  for (const group of [rows.slice(0, together), rows.slice(-together)]) {
    if (total(group) > togetherShare * room.height) continue
    for (const row of group.slice(0, -1)) row.setAttribute('data-break-after', 'avoid')
  }
}

function heightOf(head: HTMLTableSectionElement, rows: ReadonlyMap<Element, number>): number {
  return [...head.rows].reduce((sum, row) => sum + (rows.get(row) ?? 0), 0)
}

function columnCount(table: HTMLTableElement): number {
  let count = 0
  for (const row of table.rows) {
    let cells = 0
    for (const cell of row.cells) cells += cell.colSpan
    count = Math.max(count, cells)
  }
  return count
}

function footToBody(table: HTMLTableElement): void {
  if (!table.tFoot) return
  const body = toBody(table.tFoot, 'data-foot')
  table.append(body)
}

/** Makes a head or foot a body in its place, marked by `mark`. */
function toBody(part: HTMLTableSectionElement, mark: string): Element {
  const body = document.createElement('tbody')
  for (const {name, value} of part.attributes) body.setAttribute(name, value)
  body.setAttribute(mark, '')
  body.append(...part.childNodes)
  part.replaceWith(body)
  return body
}
