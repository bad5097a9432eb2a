/**
 * Tables made to fit their measure: the columns by which one is lowest, no word or number of it cut; where the words ask for
 * more than there is, smaller type, and then a page turned by a quarter.
 */
import type {Room} from '../fill/types.ts'
import {bindShort} from './bound.ts'
import {type Asked, asking, yielding} from './cells.ts'
import {roomFor, writeColumns} from './columns.ts'
import {alignDecimals} from './decimals.ts'
import {canBeRead, setInLines} from './lines.ts'
import {squeezed} from './squeezed.ts'
import {canTurn, turn} from './turn.ts'
import {leastWidths, lowest} from './widths.ts'

/** Sizes of type that are tried where words are too wide, the largest first. */
const sizes = [1, 0.95, 0.9, 0.85, 0.8]
const usualLeast = 0.8

/** The smallest of them: a profile for those who read with pain says `--table-least`. */
function smallest(): number {
  const said = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--table-least'))
  return said >= usualLeast && said <= 1 ? said : usualLeast
}

/**
 * Fits all the tables of a section: writes their columns, and on a table how it was made to fit, `data-fit=reduced`,
 * `turned` or `broken`, with `data-size`; `lines` on what stands for one of which no columns can be read.
 *
 * @param host an empty element of the type area's width, in the document; it is empty again afterwards
 * @param continued words of a repeated caption, « (suite) »
 */
export function fitTables(section: Element, host: Element, room: Room, continued: string): void {
  const tables = [...section.querySelectorAll('table')].filter(table => !table.parentElement?.closest('table'))
  if (tables.length === 0) return
  const notes = section.querySelector(':scope > .notes')
  // Notes are set as they will be at the foot of a page.
  notes?.classList.add('page-notes')
  const apart = [...section.querySelectorAll<HTMLElement>(`:scope > :is(${running})`)].filter(
    block => !block.querySelector('table'),
  )
  for (const block of apart) block.dataset.apart = ''
  host.append(section)
  bindShort(tables)
  alignDecimals(tables)
  const wide = tooWide(tables)
  const asked = asking(wide.map(({table}) => table))
  for (const [index, {table, available: within}] of wide.entries()) {
    const need = asked[index] as Asked
    const available = widened(table, need, within, section)
    if (fit(table, need, available) || fit(table, yielding(need), available)) continue
    if (!isReadable(table, need, Math.max(available, canTurn(table, section) ? room.height : 0))) {
      setInLines(table)
      continue
    }
    const isTurned = turnToFit(table, need, section, room, continued)
    if (!isTurned) breakWords(table, need, available)
  }
  section.remove()
  for (const block of apart) delete block.dataset.apart
  notes?.classList.remove('page-notes')
}

/** What is not laid out while tables are measured: no table is wider or narrower for it. */
const running = 'p, ul, ol, dl, blockquote, pre, h1, h2, h3, h4, h5, h6'

/** Whether the columns can be read in such a measure, in the smallest type and with words cut if they must be. */
function isReadable(table: HTMLTableElement, asked: Asked, measure: number): boolean {
  if (sizeFor(asked, measure) !== undefined) return true
  const letter = letterShare * Number.parseFloat(getComputedStyle(table).fontSize)
  return canBeRead(asked, squeezed(asked, measure, smallest()), smallest(), letter)
}

/** The mean width of a letter, in em. */
const letterShare = 0.5

/** The tables that ask for more than one line in some cell, with what there is for them. */
function tooWide(tables: readonly HTMLTableElement[]): {table: HTMLTableElement; available: number}[] {
  const rooms = tables.map(table => roomFor(table).available)
  const before = tables.map(table => table.style.width)
  for (const table of tables) table.style.width = 'max-content'
  const asked = tables.map(table => table.getBoundingClientRect().width)
  for (const [index, table] of tables.entries()) table.style.width = before[index] as string
  return tables
    .map((table, index) => ({table, available: rooms[index] as number}))
    .filter(({available}, index) => available > 0 && (asked[index] as number) > available + 0.5)
}

/** A table whose least columns take so much of the type area is crowded there. */
const crowded = 0.85

/** The width that a table has: that of its place, or, where it is crowded, over a wide margin as well. */
function widened(table: HTMLTableElement, asked: Asked, available: number, section: Element): number {
  if (table.parentElement !== section) return available
  const least = leastWidths(asked, 1).reduce((sum, width) => sum + width, 0)
  if (least <= crowded * available && !table.classList.contains('wide')) return available
  table.dataset.wide = ''
  const style = getComputedStyle(table)
  // Where the page has no such margin, the style sheet says nothing of it.
  if (style.getPropertyValue('--outside').trim() === 'yes')
    return Number.parseFloat(style.getPropertyValue('--wide-width')) * (96 / 25.4)
  delete table.dataset.wide
  return available
}

/** Chooses columns in which no word is cut, in smaller type if need be; false when there are none. */
function fit(table: HTMLTableElement, asked: Asked, available: number): boolean {
  const size = sizeFor(asked, available)
  if (size === undefined) return false
  writeColumns(table, lowest(asked, available, size))
  if (size < 1) reduce(table, size, 'reduced')
  return true
}

/** The same on a page turned by a quarter, where fewer words are cut if some must be; false when it cannot be turned. */
function turnToFit(table: HTMLTableElement, asked: Asked, section: Element, page: Room, continued: string): boolean {
  const room = aboveNotes(table, section, page)
  if (!canTurn(table, section) || room.height < leastTurned * page.height) return false
  const {fontSize} = table.style
  const size = sizeFor(asked, room.height)
  const widths = size === undefined ? squeezed(asked, room.height, smallest()) : lowest(asked, room.height, size)
  reduce(table, size ?? smallest(), size === undefined ? 'broken' : 'turned')
  const isTurned = turn(table, widths, room, continued)
  if (!isTurned) table.style.fontSize = fontSize
  return isTurned
}

/** A turned table takes at least so much of a page, its notes the rest. */
const leastTurned = 0.6
/** Grid lines that the rule above notes takes, and a line for their rounding. */
const aroundNotes = 2

/** The room of a page that bears the notes which a table calls. */
function aboveNotes(table: HTMLTableElement, section: Element, room: Room): Room {
  const keys = new Set([...table.querySelectorAll('.note-call')].map(call => call.getAttribute('data-note')))
  if (keys.size === 0) return room
  const notes = [...section.querySelectorAll('.notes > .note')].filter(note => keys.has(note.getAttribute('data-note')))
  const taken = notes.reduce((sum, note) => sum + note.getBoundingClientRect().height, 0)
  return {...room, height: room.height - Math.ceil(taken / room.grid + aroundNotes) * room.grid}
}

/** In the smallest type, words are cut where a column is too narrow for them. */
function breakWords(table: HTMLTableElement, asked: Asked, available: number): void {
  reduce(table, smallest(), 'broken')
  writeColumns(table, squeezed(asked, available, smallest()))
}

/** The largest size at which no word is cut; undefined when there is none. */
const sizeFor = (asked: Asked, available: number): number | undefined =>
  sizes.find(size => size >= smallest() && leastWidths(asked, size).reduce((sum, width) => sum + width, 0) <= available)

function reduce(table: HTMLTableElement, size: number, fit: string): void {
  const {fontSize} = getComputedStyle(table)
  table.style.fontSize = `${(Number.parseFloat(fontSize) * size).toFixed(3)}px`
  table.dataset.fit = fit
  table.dataset.size = String(size)
}
