/** A page of columns filled: what stands over all of them, the columns, and what ends a section below them. */
import {fillPage} from './fill/fill-page.ts'
import {beginNext} from './fill/heads.ts'
import {prependFirst} from './fill/split.ts'
import type {EmptyPage, Supply} from './fill/types.ts'
import {closeColumns, columnsOf, fewest, isPlaced, openColumns, placeTitle, takeBack} from './frames.ts'
import {linesUpTo} from './grid.ts'
import {blocksIn, numbersOf, orderOf} from './order.ts'
import type {MadePage} from './types.ts'
import {heightOf, type Waiting, type Wide} from './wide.ts'

/** What stands over the columns of a page, and at its foot as wide as them. */
export interface Head {
  /** Px from the top of the type area, whole lines. */
  readonly taken: number
  /** Px of notes. */
  readonly foot: number
  readonly placed: readonly Placed[]
}

interface Placed {
  readonly wide: Wide
  readonly part: Element
  /** What holds it and its notes. */
  readonly holders: readonly Element[]
}

/** The lines that are left below `wides`, from `taken` px on; negative where they have no room. */
const linesBelow = (wides: readonly Wide[], taken: number, {room}: MadePage): number => {
  const height = wides.reduce((sum, wide) => sum + wide.height, taken)
  return Math.floor((room.height - height) / room.grid + 0.01)
}

/** A page of columns, filled. */
export interface Columned {
  /** What stands over and below the columns. */
  readonly wides: readonly Placed[]
  /** Titles over columns that begin below others. */
  readonly titles: readonly Element[]
  readonly frames: readonly EmptyPage[]
  /** What stands in the columns. */
  readonly parts: readonly Element[]
}

/**
 * Fills a page of columns: what is due over them, then the text. A block whose turn comes with that text has the head of this
 * page, where its place in the text stays on it.
 *
 * @param over what opens the section, or what follows in it
 * @param fill fills columns with text; undefined where none is left
 */
export function fillColumned(
  page: MadePage,
  over: Element | undefined,
  {waiting, supply, fill, continued, opens, isLast}: Filled,
): Columned {
  const {carried} = supply
  let head: Head = {taken: 0, foot: 0, placed: []}
  openColumns(page)
  // What belongs to the text before stands above a title of the next.
  if (over && !opens && waiting.due.length > 0) {
    const {title, taken} = placeTitle(page, over, 0)
    title.remove()
    if (linesBelow(waiting.due, taken, page) >= fewest) {
      over.firstElementChild?.removeAttribute('data-top')
      head = placeOver(page, waiting.due, head, continued)
    }
  }
  if (over) {
    waiting.call([over], false)
    head = {...head, taken: placeTitle(page, over, head.taken).taken}
  }
  // A figure that left its place for this page comes before those that follow it.
  if (!(Math.min(...blocksIn(supply.rest)) < firstOf(waiting.due))) head = placeOver(page, waiting.due, head, continued)
  const open = ({taken, foot}: Head) =>
    linesBelow([], taken + foot, page) < fewest ? [] : columnsOf(page, taken, foot)
  let frames = isPlaced(supply) ? [] : open(head)
  let parts = frames.length > 0 ? fill(frames) : []
  const isFree = () =>
    supply.carried.length === 0 && supply.moved.length === 0 && parts.every(isWhole) && frames.every(isWhole)
  const clear = () => {
    takeBack(parts, supply)
    closeColumns(frames)
    supply.carried = carried
  }
  const again = () => {
    frames = open(head)
    parts = fill(frames)
  }

  const next = waiting.following(parts)
  const fitting = next.filter(
    (_, index) => linesBelow(next.slice(0, index + 1), head.taken + head.foot, page) >= fewest,
  )
  const stands = () => parts.flatMap(blocksIn).every(number => number > firstOf(fitting))
  if (
    fitting.length > 0 &&
    waiting.due.length === 0 &&
    !parts[0]?.firstElementChild?.matches(titles) &&
    isFree() &&
    stands()
  ) {
    clear()
    const former = head
    const queue = [...fitting]
    head = placeOver(page, queue, head, continued)
    again()
    const still = waiting.following(parts)
    const isNearer = queue.length === 0 && fitting.every(wide => still.includes(wide))
    if (!isNearer && isFree()) {
      clear()
      for (const {wide, part, holders} of head.placed.slice(former.placed.length)) {
        prependFirst(part, wide.supply.rest)
        for (const holder of holders) holder.remove()
      }
      head = former
      again()
    } else waiting.seat(fitting.filter(wide => !queue.includes(wide)))
  }

  // What comes after a block that waits for the next page waits with it.
  const held: Element[] = []
  for (;;) {
    const first = firstOf([...waiting.due, ...waiting.following(parts)])
    const later = parts.flatMap(part => [...part.children]).filter(block => numbersOf(block).some(each => each > first))
    if (later.length === 0 || !later.every(mayMove) || !isFree()) break
    const refs = new Set(later.map(block => block.getAttribute('data-ref')))
    clear()
    // What was cut and is whole again is another element.
    const taken = [...supply.rest.children].filter(block => refs.has(block.getAttribute('data-ref')))
    for (const block of taken) block.remove()
    held.push(...taken)
    again()
    if (taken.length === 0) break
  }
  // Rather than leave the next page to blocks that wait, the first stands at the foot of this one, and text goes on there.
  const [below] = [...waiting.due, ...waiting.following(parts)]
  if (supply.shares === 'figure' && isLast && below && !supply.rest.firstChild && isFree()) {
    const former = head
    clear()
    head = {...head, foot: head.foot + below.own + page.room.grid}
    again()
    const hasNotes = below.supply.notes.size > 0 || frames.some(({foot}) => foot.firstChild)
    if (frames.length > 0 && !hasNotes && follows(below, supply)) {
      head = placeBelow(page, below, former, parts)
      if (waiting.due[0] === below) waiting.due.shift()
      else waiting.seat([below])
    } else {
      head = former
      if (isFree()) {
        clear()
        again()
      }
    }
  }
  if (held.length > 0) supply.moved = [...held, ...supply.moved].sort((one, other) => orderOf(one) - orderOf(other))

  waiting.call(parts, isLast && isPlaced(supply))
  const hasNotes = frames.some(({foot}) => foot.firstChild)
  if (isPlaced(supply) && parts.length > 0 && !hasNotes)
    head = placeOver(page, waiting.due, {...head, taken: Math.max(head.taken, endOf(parts, page))}, continued)
  return {wides: head.placed, titles: [], frames, parts}
}

/** Whether what a block follows does not come after this page. */
const follows = ({follows}: Wide, {rest}: Supply): boolean =>
  rest.querySelector(`[data-ref="${follows}"]:not([data-rest])`) === null

/** Places a block without notes below the columns of a page. */
function placeBelow(page: MadePage, wide: Wide, head: Head, parts: readonly Element[]): Head {
  const one = placeOne(page, wide, {taken: endOf(parts, page), foot: head.foot})
  return {...head, taken: page.room.height, placed: [...head.placed, one]}
}

/** Where what stands in columns without notes ends, in px from the top of the type area: whole lines. */
function endOf(parts: readonly Element[], {room}: MadePage): number {
  const bottom = Math.max(room.top, ...parts.map(part => part.getBoundingClientRect().bottom))
  return linesUpTo(bottom - room.top, room.grid) * room.grid
}

/** The number of the first of these blocks; infinite without one. */
const firstOf = (wides: readonly Wide[]): number =>
  Math.min(...wides.flatMap(({supply: {rest}}) => [...rest.querySelectorAll('[data-order]')].map(orderOf)))

/** What nothing stands above. */
const titles = '.title-block, .front-title, [data-level="1"]'

/** A whole figure or table that may stand on the next page. */
const mayMove = (block: Element): boolean => block.matches('[data-movable]:not([data-rest])')

/** What is cut in a way that is not undone: tables and rows, notes, what is higher than a page. */
const cut = '[data-repeated], [data-cut-row], [data-tall], [data-relax], table[data-rest], .page-notes [data-rest]'

/** Whether what stands in a part, or at the foot of a column, can be taken back as if it had never been placed. */
const isWhole = (place: Element | EmptyPage): boolean =>
  ('foot' in place ? place.foot : place).querySelector(cut) === null

interface Filled {
  readonly waiting: Waiting
  readonly supply: Supply
  fill(frames: readonly EmptyPage[]): readonly Element[]
  readonly continued: string
  /** Whether a title over the columns opens the section. */
  readonly opens: boolean
  /** Whether the section ends with what `supply` has: no title over the columns comes below it. */
  readonly isLast: boolean
}

/**
 * Places what is due over the columns of a page, as far as there is room; what is too high for a page is cut.
 *
 * @param due loses what is placed
 * @param head what stands there already
 */
function placeOver(page: MadePage, due: Wide[], head: Head, continued: string): Head {
  let {taken, foot} = head
  const placed = [...head.placed]
  const {room} = page
  while (due[0]) {
    const [wide] = due
    const {supply} = wide
    const fits = wide.height <= room.height - taken - foot
    if (!fits && taken > 0) break
    const one = placeOne(page, wide, {taken, foot})
    placed.push(one)
    taken += one.height
    foot += one.notes
    if (!isPlaced(supply)) {
      beginNext(one.part, supply.rest, supply.moved, continued)
      taken = room.height
      break
    }
    due.shift()
    if (linesBelow([], taken + foot, page) < fewest) break
  }
  return {taken, foot, placed}
}

/** Fills a place as wide as the page with one block. */
function placeOne({room, body, foot}: MadePage, wide: Wide, at: Pick<Head, 'taken' | 'foot'>) {
  const {supply} = wide
  const height = room.height - at.taken - at.foot
  const [over, notes] = [document.createElement('article'), document.createElement('div')]
  const place = `position: absolute; left: 0; width: ${room.width}px;`
  over.className = 'over-columns'
  over.style.cssText = `${place} top: ${at.taken}px; height: ${height}px`
  notes.style.cssText = `${place} bottom: ${at.foot}px`
  body.append(over)
  foot.append(notes)
  if (at.taken === 0) supply.rest.firstElementChild?.setAttribute('data-top', '')
  const part = fillPage({room: {...room, top: room.top + at.taken, height}, body: over, foot: notes}, supply)
  const used = part.firstChild ? heightOf(part, room) : 0
  // The room below it is not its own.
  over.style.cssText = `${place} top: ${at.taken}px; height: ${used}px`
  const area = notes.querySelector('.page-notes')
  const taken = area ? linesUpTo(area.getBoundingClientRect().height, room.grid) * room.grid : 0
  return {wide, part, holders: [over, notes], height: used, notes: taken}
}
