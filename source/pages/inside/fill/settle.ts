/** The cut of a page and the notes that belong before it, each changing the other until both stand. */
import {setHeight} from './column.ts'
import {isAtStart, isBefore} from './cut.ts'
import {findCut} from './find-cut.ts'
import {certainCut} from './finish.ts'
import {liftFloats} from './lift.ts'
import {endBefore} from './measure.ts'
import {callsBefore, withTheirOwn} from './notes.ts'
import {pour} from './pour.ts'
import {joinRows} from './tall-row.ts'
import type {Cut, OpenPage, Supply} from './types.ts'
import {leavesHole} from './white.ts'

export interface Settled {
  readonly cut: Cut | undefined
  /** Notes that must wait for the next page although they are called on this one, since what calls them fills it. */
  readonly late: readonly Element[]
}

/** Lines that are given to a page that is not full, each time. */
const more = 12

/** Pours until the page is full or nothing is left, finds the cut, and shows the notes that belong before it. */
export function settleFull(open: OpenPage, supply: Supply): Settled {
  for (;;) {
    const settled = settle(open, supply)
    if (settled.cut || !supply.rest.firstChild) return settled
    pour(open, supply, more)
  }
}

/** Finds the cut and shows the notes that belong before it. */
export function settle(open: OpenPage, supply: Supply): Settled {
  const {content, area} = open
  area.show(supply.carried)
  let cut = measure(open)
  const calls = callsBefore(content, cut)
  if (calls.length > 0) cut = settleNotes(open, supply, calls)
  if (!cut || supply.carried.length > 0 || !(isAtStart(cut, content) || partsFigure(cut))) return {cut, late: []}
  return settleLate(open, supply)
}

/** Finds the cut as if nothing were called before it: the notes wait for the next page. */
export function settleLate(open: OpenPage, {notes}: Pick<Supply, 'notes'>): Settled {
  open.area.show([])
  const cut = measure(open)
  return {cut, late: withTheirOwn(callsBefore(open.content, cut), notes)}
}

/** Whether a figure that begins the page is higher than its room: it would stand over the notes, or below a short column. */
export function coversFoot({content, box}: OpenPage, cut: Cut | undefined): boolean {
  let first = content.firstElementChild
  while (first && first.localName !== 'figure') first = first.firstElementChild
  if (!first) return false
  if (cut && partsFigure(cut) && first.contains('text' in cut ? cut.text : cut.before)) return true
  return [...first.querySelectorAll('img, svg')].some(
    picture =>
      picture.getBoundingClientRect().bottom > box.bottom + 1 && picture.getBoundingClientRect().left < box.edge,
  )
}

/** Whether a figure and its caption would stand on two pages. */
function partsFigure(cut: Cut): boolean {
  return ('text' in cut ? cut.text : cut.before).parentElement?.closest('figure') != null
}

/** The cut for the height that the notes leave. */
function measure(open: OpenPage): Cut | undefined {
  const {content, box, area, room} = open
  joinRows(content)
  setHeight(box, room.height - area.height)
  liftFloats(open)
  return area.height === 0 ? certainCut(content, box) : findCut(content, box, false)
}

/** The cut above which stand as many of `calls` as the page has room for with their notes, which are shown. */
function settleNotes(open: OpenPage, supply: Supply, calls: readonly Element[]): Cut | undefined {
  const {content, area, room} = open
  const notesOf = (count: number) => [...supply.carried, ...withTheirOwn(calls.slice(0, count), supply.notes)]
  const middles = calls.map(call => middleOf(call, open))
  // Where the lines of the calls stand and how high the notes are is known: how many fit is arithmetic.
  area.show(notesOf(calls.length))
  const heights = area.heights()
  const heightOf = (count: number) => Math.min(heights[notesOf(count).length] as number, area.limit)
  let count = calls.length
  while (count > 0 && (middles[count - 1] as number) > room.height - heightOf(count)) count--
  let cut: Cut | undefined
  for (;;) {
    area.show(notesOf(count))
    cut = measure(open)
    const stay = callsBefore(content, cut).length
    if (stay < count) count = stay
    else {
      // A line that calls one more note, for which there is no room, waits.
      if (stay > count) cut = cutAbove(calls[count] as Element, open)
      break
    }
  }
  const next = calls[count]
  if (next && (!cut || leavesHole(open, cut))) {
    const asked = {notes: notesOf(count + 1), calls: count + 1, middle: middles[count] as number}
    const begun = beginNote(open, asked, heightOf(count))
    if (begun) return begun.cut
    area.show(notesOf(cut ? count : count + 1))
    const again = measure(open)
    return cut && callsBefore(content, again).length > count ? cutAbove(next, open) : again
  }
  return cut
}

/** The height of a call's line: its middle, in px from the top of the page. */
function middleOf(call: Element, {box}: OpenPage): number {
  const {top, bottom} = call.getBoundingClientRect()
  return (top + bottom) / 2 - box.top
}

/** The cut right above the line of a call, if it leaves something on the page. The box keeps its height. */
function cutAbove(call: Element, {content, box}: OpenPage): Cut | undefined {
  const height = box.bottom - box.top
  setHeight(box, call.getBoundingClientRect().bottom - box.top - 2)
  const cut = findCut(content, box, false)
  setHeight(box, height)
  return cut && !isAtStart(cut, content) && !isBefore(call, cut) ? cut : undefined
}

/** In lines: a note that begins on a page has two of its own there, under the rule. */
const begunLines = 3
/** In lines: what may have to stay with the line of a call. */
const companions = 3

/**
 * The cut right below the line of a call whose note is longer than what is left: the note begins here, goes on overleaf,
 * and is shown so far. No cut when that line is the last of what was poured; undefined when less than two lines of the note
 * would stand here.
 *
 * @param asked the notes to show, the last of which is begun, the number of calls that stay, and the height of the last one
 * @param before height of the notes before it
 */
function beginNote(
  open: OpenPage,
  asked: {readonly notes: readonly Element[]; readonly calls: number; readonly middle: number},
  before: number,
): {readonly cut: Cut | undefined} | undefined {
  const {content, area, room} = open
  const first = Math.ceil(asked.middle / room.grid)
  for (let lines = first; lines <= first + companions; lines++) {
    const left = Math.floor(room.height / room.grid + 0.01) * room.grid - lines * room.grid
    if (left < before + begunLines * room.grid) return undefined
    area.show(asked.notes, left)
    const cut = measure(open)
    const stays = callsBefore(content, cut).length === asked.calls && !(cut && isAtStart(cut, content))
    if (stays && area.beginsLast()) return {cut}
  }
  return undefined
}

/** Gives notes that are cut the height that the text leaves: where it ends here, or where what follows had no room. */
export function growNotes(open: OpenPage, cut: Cut | undefined): void {
  const {content, box, area, room} = open
  if (!area.isCut || (cut && !leavesHole(open, cut))) return
  const end = cut ? endBefore(content, cut) : content.getBoundingClientRect().bottom
  if (end === undefined) return
  const used = Math.ceil((end - box.top) / room.grid - 0.1) * room.grid
  area.grow(room.height - used)
  setHeight(box, room.height - area.height)
}

/**
 * Makes the notes shown those of the calls that did stay on the page: looking for the cut may have cut a row, and what was
 * last seen of it may not be what is placed.
 *
 * @returns the notes that must wait for the next page
 */
export function reconcile({content, area}: OpenPage, late: readonly Element[], supply: Supply): readonly Element[] {
  const due = withTheirOwn(callsBefore(content, undefined), supply.notes)
  const shown = due.filter(note => area.holds(note))
  const extra = area.count() !== supply.carried.length + shown.length
  if (extra) area.show([...supply.carried, ...shown])
  return late.length > 0 ? late : due.filter(note => !shown.includes(note))
}
