/**
 * Tables made ready for being cut: column widths fixed (a part of a table must not have columns of its own), rows tied
 * by `rowspan` kept together or untied, rows taller than a page marked, `tfoot` made a last body (Chromium would repeat
 * it on every page).
 */
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
  const tables = [...section.querySelectorAll('table')].filter(table => !table.parentElement?.closest('table'))
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

/** The width that a table may have where it stands, its margins aside, and these margins. */
function roomFor(table: HTMLTableElement): {readonly available: number; readonly margins: number} {
  const around = getComputedStyle(table.parentElement as Element)
  const sides = (
    style: CSSStyleDeclaration,
    ...names: readonly (
      | 'marginLeft'
      | 'marginRight'
      | 'paddingLeft'
      | 'paddingRight'
      | 'borderLeftWidth'
      | 'borderRightWidth'
    )[]
  ) => names.reduce((sum, name) => sum + (Number.parseFloat(style[name]) || 0), 0)
  const margins = sides(getComputedStyle(table), 'marginLeft', 'marginRight')
  const outer = (table.parentElement as Element).getBoundingClientRect().width
  const edges = sides(around, 'paddingLeft', 'paddingRight', 'borderLeftWidth', 'borderRightWidth')
  return {available: outer - edges - margins, margins}
}

function apply(
  table: HTMLTableElement,
  {width, available, margins, columns: natural, rows}: Measure,
  room: Room,
): void {
  const columns = width > available + 1 ? fitted(natural, available) : natural
  const total = columns.reduce((sum, column) => sum + column, 0)
  if (total > 0) {
    const group = document.createElement('colgroup')
    for (const column of columns) {
      const col = document.createElement('col')
      col.style.width = `${(100 * column) / total}%`
      group.append(col)
    }
    for (const old of table.querySelectorAll(':scope > colgroup')) old.remove()
    if (table.caption) table.caption.after(group)
    else table.prepend(group)
    table.style.tableLayout = 'fixed'
    const share = Math.min(1, width / available)
    table.style.width = margins > 0 ? `calc(${share} * (100% - ${margins}px))` : `${100 * share}%`
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

/**
 * Widths for a table whose words are too long for the page: a column that asks for no more than its share keeps its
 * width, the others share what remains, and their words are broken.
 */
function fitted(columns: readonly number[], available: number): number[] {
  const widths = [...columns]
  let [left, room] = [columns.length, available]
  for (const width of [...columns].sort((one, other) => one - other)) {
    const share = room / left
    if (width > share) return widths.map(asked => Math.min(asked, share))
    room -= width
    left--
  }
  return widths
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
