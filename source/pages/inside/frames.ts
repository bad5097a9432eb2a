/**
 * The columns of a page: each is filled like a page of its own, one after the other, its notes at its own foot. What opens a
 * section stands over all of them.
 */
import {fillPage} from './fill/fill-page.ts'
import {markTop} from './fill/heads.ts'
import {prependFirst, shellOf} from './fill/split.ts'
import type {EmptyPage, Room, Supply} from './fill/types.ts'
import {linesUpTo} from './grid.ts'
import type {MadePage} from './types.ts'

/** Makes a page ready for columns. */
export function openColumns({room, body, foot}: MadePage): void {
  body.replaceChildren()
  body.style.cssText = `position: relative; height: ${room.height}px`
  foot.style.height = '0'
}

/** Fewer lines below what stands over columns are no place for them. */
export const fewest = 4

/**
 * Places a title over all columns, its section in `over`.
 *
 * @param at where it begins, in px from the top of the type area, whole lines
 * @returns what holds it, and where what follows begins
 */
export function placeTitle({room, body}: Pick<MadePage, 'room' | 'body'>, over: Element, at: number) {
  const title = document.createElement('header')
  title.className = 'over-columns'
  if (at > 0) title.style.cssText = `position: absolute; left: 0; top: ${at}px; width: ${room.width}px`
  title.append(over)
  body.append(title)
  const lines = linesUpTo(over.getBoundingClientRect().height, room.grid)
  return {title, taken: at + lines * room.grid}
}

/** The columns of a page: below `taken` px that stand over them, above `below` px of notes as wide as the page. */
export function columnsOf(page: MadePage, taken: number, below = 0): readonly EmptyPage[] {
  const {room, body, foot, columns, gap} = page
  const width = columnWidth(page)
  const height = room.height - taken - below
  if (height < room.grid) return []
  return Array.from({length: columns}, (_, index) => {
    const left = index * (width + gap)
    const own: Room = {...room, width, height, left: room.left + left, top: room.top + taken}
    const place = `position: absolute; left: ${left}px; width: ${width}px;`
    const column = document.createElement('article')
    column.style.cssText = `${place} top: ${taken}px; height: ${height}px`
    const notes = document.createElement('div')
    notes.style.cssText = `${place} bottom: ${below}px`
    body.append(column)
    foot.append(notes)
    return {room: own, body: column, foot: notes, isShort: taken + below > 0}
  })
}

/** Takes the columns off a page. */
export function closeColumns(frames: readonly EmptyPage[]): void {
  for (const {body, foot} of frames) {
    body.remove()
    foot.remove()
  }
}

/** The measure of a page, or of one of its columns, in px. */
export const columnWidth = ({room, columns, gap}: MadePage): number =>
  columns > 1 ? (room.width - gap * (columns - 1)) / columns : room.width

/** What stands over the columns of the page that a section opens: all up to its title, in a shell of the section. */
export function openingOf(section: Element): Element | undefined {
  const blocks = [...section.children]
  const title = blocks.slice(0, 4).findLastIndex(block => block.matches('.title-block, .front-title, [data-level="1"]'))
  const opens =
    section.hasAttribute('data-opening') || blocks.slice(0, title + 1).some(block => block.matches('.title-block'))
  if (title < 0 || !opens) return undefined
  // A note needs a foot: a title that calls one stands in the first column.
  if (blocks.slice(0, title + 1).some(block => block.querySelector('.note-call'))) return undefined
  const over = shellOf(section)
  over.id = section.id
  section.removeAttribute('id')
  over.append(...blocks.slice(0, title + 1))
  return over
}

/** Whether nothing is left to place. */
export function isPlaced({rest, carried, moved}: Supply): boolean {
  return !rest.firstChild && carried.length === 0 && moved.length === 0
}

/** Lines more than half of what stands on a page that are tried, at most, to balance it: as many as a figure has. */
const tries = 16

/** What is not balanced: tables, one of which was lost in it, and what was cut because it is too tall. */
const fixed = 'table, [data-repeated], [data-cut-row], [data-tall], [data-relax]'
/** What is never cut to balance columns. */
const neverCut = 'figure, aside, img, svg, [data-break-inside="avoid"]'

/**
 * Balances the columns of a section's last page, on which `placed` stands: what is in them is taken back, and placed again in
 * the least height in which all of it stands, its notes at the foot of the page. A page with tables stays as it is.
 *
 * @returns what stands in the columns then
 */
export function balance(frames: readonly EmptyPage[], placed: readonly Element[], supply: Supply): readonly Element[] {
  const room = frames[0]?.room
  if (frames.length < 2 || !room || !canTakeBack(frames, placed)) return placed
  const {grid} = room
  const linesOf = (height: number) => linesUpTo(height, grid)
  const total = placed.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0)
  const blocks = placed.flatMap(part => [...part.querySelectorAll(neverCut)])
  const tallest = Math.max(1, ...blocks.map(block => linesOf(block.getBoundingClientRect().height)))
  const height = Math.max(...frames.map(frame => frame.room.height))
  const most = Math.floor(height / grid + 0.01)
  const least = Math.max(tallest + 1, linesOf(total / frames.length))
  // None leaves its place for the next page: there is none.
  const movable = placed.flatMap(part => [...part.querySelectorAll('[data-movable]')])
  for (const block of movable) block.removeAttribute('data-movable')
  let now = placed
  // A note that is cut on the way is had again as it was.
  const notes = frames.flatMap(({foot}) => [...foot.querySelectorAll('.note')])
  const whole = new Map(notes.map(note => [note.getAttribute('data-note') ?? '', note.cloneNode(true) as Element]))
  const again = (height: number) => {
    takeBack(now, supply)
    for (const {foot} of frames) foot.replaceChildren()
    if (supply.carried.length > 0)
      for (const [key, note] of whole) supply.notes.set(key, note.cloneNode(true) as Element)
    Object.assign(supply, {carried: [], moved: []})
    now = fill(frames, height, supply)
  }
  for (let lines = least; lines < Math.min(most, least + tries); lines++) {
    again(lines * grid)
    if (isPlaced(supply)) break
  }
  if (!isPlaced(supply)) again(height)
  for (const block of movable) block.setAttribute('data-movable', '')
  return now
}

/** Whether what stands in columns can be taken back as if it had never been placed: of its notes, all that are called in it. */
function canTakeBack(frames: readonly EmptyPage[], placed: readonly Element[]): boolean {
  if (placed.some(part => part.querySelector(fixed))) return false
  const calls = [...placed, ...frames.map(({foot}) => foot)].flatMap(part => [...part.querySelectorAll('.note-call')])
  const called = new Set(calls.map(call => call.getAttribute('data-note')))
  return frames
    .flatMap(({foot}) => [...foot.querySelectorAll('.note')])
    .every(note => !note.matches('[data-rest], :has([data-rest])') && called.has(note.getAttribute('data-note')))
}

/** Takes back what stands in columns: nothing but the first of them begins at a page's top any more. */
export function takeBack(placed: readonly Element[], {rest}: Supply): void {
  for (const [index, part] of [...placed.entries()].reverse()) {
    for (let top = index > 0 ? part.firstElementChild : null; top; top = top.firstElementChild) {
      if (!top.hasAttribute('data-rest')) top.removeAttribute('data-top')
    }
    prependFirst(part, rest)
    part.remove()
  }
}

function fill(frames: readonly EmptyPage[], height: number, supply: Supply): Element[] {
  const placed: Element[] = []
  for (const frame of frames) {
    if (!supply.rest.firstChild) break
    if (placed.length > 0) markTop(supply.rest)
    const own = Math.min(height, frame.room.height)
    const isShort = frame.isShort || own < frame.room.height
    placed.push(
      fillPage({...frame, room: {...frame.room, height: own, below: frame.room.height - own}, isShort}, supply),
    )
  }
  return placed
}
