/** Tables on pages turned by a quarter, read from bottom to top: as wide as a page is high. */
import {captionOf, repeated} from '../fill/heads.ts'
import type {Room} from '../fill/types.ts'
import {writeColumns} from './columns.ts'
import {placesIn} from './grid.ts'

/**
 * Whether `table` may leave its place for a page of its own: it stands in the section itself, and has no formula, since
 * browsers set those in level lines alone.
 */
export const canTurn = (table: HTMLTableElement, section: Element): boolean =>
  table.parentElement === section && !table.querySelector('math') && CSS.supports('writing-mode: sideways-lr')

/**
 * Turns a table, and parts it when it is higher than a page is wide.
 *
 * @returns false when a row is too high for a page: the table is then as it was
 */
export function turn(table: HTMLTableElement, columns: readonly number[], room: Room, continued: string): boolean {
  const before = table.cloneNode(false) as Element
  table.dataset.turned = ''
  table.dataset.place = 'page'
  table.style.height = `${room.height}px`
  writeColumns(table, columns)
  const groups = parted(table, room.width)
  if (!groups) {
    for (const {name} of [...table.attributes]) table.removeAttribute(name)
    for (const {name, value} of before.attributes) table.setAttribute(name, value)
    return false
  }
  let last = table
  for (const [index, group] of groups.slice(1).entries()) {
    const next = table.cloneNode(false) as HTMLTableElement
    next.removeAttribute('id')
    // One of its own: it is no rest of the table before it.
    next.dataset.ref = `${table.dataset.ref}.${index + 1}`
    next.setAttribute('data-part', '')
    const caption = table.caption && captionOf(table.caption, continued)
    if (caption) next.append(caption)
    writeColumns(next, columns)
    if (table.tHead) next.append(repeated(table.tHead))
    for (const row of group) {
      const open = next.lastElementChild
      const body = row.parentElement as HTMLTableSectionElement
      const part = open?.localName === 'tbody' ? open : body.cloneNode(false)
      next.append(part)
      ;(part as Element).append(row)
    }
    last.after(next)
    last = next
  }
  for (const body of [...table.tBodies]) if (!body.firstElementChild) body.remove()
  return true
}

/** The rows of each page; undefined when some that belong together are too high for one. */
function parted(table: HTMLTableElement, width: number): HTMLTableRowElement[][] | undefined {
  const rows = [...table.rows]
  const heightOf = (element: Element): number => element.getBoundingClientRect().width
  const around = heightOf(table) - rows.reduce((sum, row) => sum + heightOf(row), 0)
  const head = around + [...(table.tHead?.rows ?? [])].reduce((sum, row) => sum + heightOf(row), 0)
  /** Rows below which a cut would part a cell. */
  const tied = new Set(
    placesIn(table).flatMap(({row, rows}) => Array.from({length: rows - 1}, (_, index) => row + index)),
  )
  const groups: HTMLTableRowElement[][] = [[]]
  let [used, open, height] = [head, [] as HTMLTableRowElement[], 0]
  for (const [index, row] of rows.entries()) {
    if (table.tHead?.contains(row)) continue
    open.push(row)
    height += heightOf(row)
    if (tied.has(index)) continue
    if (head + height > width) return undefined
    if (used + height > width) {
      groups.push([])
      used = head
    }
    groups.at(-1)?.push(...open)
    used += height
    ;[open, height] = [[], 0]
  }
  return groups
}
