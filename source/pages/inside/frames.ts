/**
 * The columns of a page: each is filled like a page of its own, one after the other, its notes at its own foot. What opens a
 * section stands over all of them.
 */
import {leftPlace} from './fill/figures.ts'
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
    return {room: own, body: column, foot: notes, isShort: taken + below > 0, isFollowed: index < columns - 1}
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

/** What is not balanced: tables that are cut, what was cut because it is too tall, and what asked for the top of a page. */
const fixed =
  'table:is([data-rest], [data-cut]), [data-repeated], [data-cut-row], [data-tall], [data-relax], [data-movable]:is([data-place="top"], [data-place="page"], [data-place="bleed"])'
/** What is never cut to balance columns. */
const neverCut = 'figure, table, aside, img, svg, [data-break-inside="avoid"]'

/**
 * Balances the columns of a section's last page, on which `placed` stands: what is in them is taken back, and placed again in
 * the least height in which all of it stands, its notes at the foot of the page. A page with tables that are cut stays as it is.
 *
 * @param carried keys of the notes that a page before had no room for
 * @param refill fills the columns as they were, where there is no such height
 * @returns what stands in the columns then
 */
export function balance(
  frames: readonly EmptyPage[],
  placed: readonly Element[],
  supply: Supply,
  {carried, refill}: {readonly carried: ReadonlySet<string>; refill(): readonly Element[]},
): readonly Element[] {
  const room = frames[0]?.room
  if (frames.length < 2 || !room || placed.some(part => part.querySelector(fixed))) return placed
  const notes = notesOf(frames, placed, carried)
  if (!notes) return placed
  const {grid} = room
  const linesOf = (height: number) => linesUpTo(height, grid)
  const total = placed.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0)
  const blocks = placed.flatMap(part => [...part.querySelectorAll(neverCut)])
  const tallest = Math.max(1, ...blocks.map(block => linesOf(block.getBoundingClientRect().height)))
  const height = Math.max(...frames.map(frame => frame.room.height))
  const most = Math.floor(height / grid + 0.01)
  const least = Math.max(tallest + 1, linesOf(total / frames.length))
  if (least >= most) return placed
  const release = hold(placed)
  let now = placed
  const clear = () => {
    takeBack(now, supply)
    for (const {foot} of frames) foot.replaceChildren()
    Object.assign(supply, {carried: [], moved: []})
    // A note that is cut on the way is had again as it was.
    for (const note of notes) {
      const copy = note.cloneNode(true) as Element
      if (!note.hasAttribute('data-rest')) supply.notes.set(keyOf(note), copy)
      if (carried.has(keyOf(note))) supply.carried.push(copy)
    }
  }
  for (let lines = least; lines < Math.min(most, least + tries); lines++) {
    clear()
    now = fill(frames, lines * grid, supply)
    if (!isPlaced(supply)) continue
    release(now)
    return now
  }
  clear()
  release([supply.rest])
  return refill()
}

/** By what calls name a note. */
export const keyOf = (note: Element): string => note.getAttribute('data-note') ?? ''

/**
 * Copies of the notes at the foot of columns, what was parted joined again; undefined when one of them is neither called in the
 * columns nor carried over to them.
 */
function notesOf(
  frames: readonly EmptyPage[],
  placed: readonly Element[],
  carried: ReadonlySet<string>,
): readonly Element[] | undefined {
  const feet = frames.map(({foot}) => foot)
  const calls = [...placed, ...feet].flatMap(part => [...part.querySelectorAll('.note-call')])
  const known = new Set([...carried, ...calls.map(keyOf)])
  const whole = document.createElement('div')
  for (const note of feet.flatMap(foot => [...foot.querySelectorAll('.note')]).reverse()) {
    const first = document.createElement('div')
    first.append(note.cloneNode(true))
    prependFirst(first, whole)
  }
  const notes = [...whole.children]
  return notes.every(note => known.has(keyOf(note))) ? notes : undefined
}

/**
 * Holds figures and tables in their places, tables whole: there is no page to which one could leave.
 *
 * @returns gives them back what they may do, wherever they stand then: what was parted and joined is another element
 */
function hold(placed: readonly Element[]): (placed: readonly Element[]) => void {
  const within = (parts: readonly Element[], selector: string) =>
    parts.flatMap(part => [...part.querySelectorAll(selector)])
  const refsOf = (blocks: readonly Element[]) => new Set(blocks.map(block => block.getAttribute('data-ref')))
  const movable = within(placed, '[data-movable]')
  const whole = within(placed, 'table:not([data-break-inside])')
  const [left, kept] = [refsOf(movable), refsOf(whole)]
  for (const block of movable) block.removeAttribute('data-movable')
  for (const table of whole) table.setAttribute('data-break-inside', 'avoid')
  return parts => {
    for (const block of within(parts, 'figure, table, .figure-pair')) {
      const ref = block.getAttribute('data-ref')
      if (left.has(ref)) block.setAttribute('data-movable', '')
      if (kept.has(ref)) block.removeAttribute('data-break-inside')
    }
  }
}

/**
 * Takes back what stands in columns: nothing but the first of them begins at a page's top any more, and what left its place
 * for the head of a column stands there again.
 */
export function takeBack(placed: readonly Element[], {rest}: Supply): void {
  const left: {readonly block: Element; readonly after: string}[] = []
  for (const [index, part] of placed.entries()) {
    for (let top = index > 0 ? part.firstElementChild : null; top; top = top.firstElementChild) {
      if (!top.hasAttribute('data-rest')) top.removeAttribute('data-top')
    }
    // One at the foot of its column may come before its place.
    const others = [...placed.slice(0, index + 1), rest].flatMap(column => [...column.children])
    for (const block of [...part.children]) {
      const after = block.getAttribute(leftPlace)
      if (after === null || !others.some(each => each.getAttribute('data-ref') === after)) continue
      left.push({block, after})
      block.remove()
    }
  }
  for (const part of [...placed].reverse()) {
    prependFirst(part, rest)
    part.remove()
  }
  for (const {block, after} of left.reverse())
    [...rest.children].findLast(each => each.getAttribute('data-ref') === after)?.after(block)
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
