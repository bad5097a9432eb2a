/**
 * One page filled: nodes are moved from the rest of the section into the page until it overflows, the cut is found, and
 * what does not fit goes back. What is not placed is what remains.
 */
import {beside, placeBeside} from './beside.ts'
import {columnOf} from './column.ts'
import {DeadEnd} from './dead-end.ts'
import {linesIn} from './estimate.ts'
import {placeFigures} from './figures.ts'
import {finish, short} from './finish.ts'
import {noteArea} from './notes.ts'
import {pour} from './pour.ts'
import {coversFoot, growNotes, reconcile, type Settled, settle, settleFull, settleLate} from './settle.ts'
import {prependFirst, shellOf} from './split.ts'
import {joinRows} from './tall-row.ts'
import type {EmptyPage, OpenPage, Room, Supply} from './types.ts'

/**
 * Fills one page.
 *
 * @returns the part of the section that stands on the page (nothing, when notes fill it, or when what comes next needs more
 *   room than a short one has)
 * @throws {DeadEnd} when something can neither fit nor be cut
 */
export function fillPage(page: EmptyPage, supply: Supply): Element {
  if (!supply.rest.firstChild) return fillWithNotes(page, supply)
  const content = shellOf(supply.rest)
  if (page.isShort) content.setAttribute(short, '')
  page.body.append(content)
  const box = columnOf(page.body, page.room, page.room.height, page.room)
  const area = noteArea(page.foot, page.room, false, supply.setter)
  const open: OpenPage = {room: page.room, content, box, area, isFollowed: page.isFollowed ?? false}
  supply.moved = []
  const alone = isAlone(supply.rest.firstElementChild)
  pour(open, supply, alone ? 0 : fullPage(page.room, supply))
  const settled = besideNotes(open, supply, () => {
    const first = alone ? settle(open, supply) : settleFull(open, supply)
    if ((page.isShort || supply.carried.length > 0) && coversFoot(open, first.cut)) throw new DeadEnd(content)
    const found = alone ? first : placeFigures(open, supply, first)
    growNotes(open, found.cut)
    finish(open, found.cut, supply)
    return found
  })
  if (!settled) return fillWithNotes(page, supply)
  const late = reconcile(open, settled.late, supply)
  supply.carried = [...open.area.carry(), ...late]
  // A note has its place in the margin beside its call, or none.
  for (const note of supply.carried) note.removeAttribute(beside)
  placeBeside(open, page.foot)
  return content
}

/** Lines beyond those of a page, lest it has to be given more. */
const spare = 4

/** The lines that fill a page beside the notes that are carried over to it. */
const fullPage = ({height, grid}: Room, {carried, notes}: Supply): number =>
  Math.max(spare, height / grid + spare - carried.reduce((sum, note) => sum + linesIn(note, notes), 0))

/** A figure or table that asked for a page of its own. */
const isAlone = (first: Element | null): boolean =>
  first?.getAttribute('data-place') === 'page' && first.hasAttribute('data-movable')

/**
 * What `work` gives; undefined when notes that are carried over leave no room for what comes next, a figure or a row under
 * the head of its table for one, or when it needs more room than a short page has. What stood on the page has gone back to
 * the rest then: the notes go first.
 */
function besideNotes(open: OpenPage, supply: Supply, work: () => Settled): Settled | undefined {
  try {
    return work()
  } catch (fault) {
    const {content, area} = open
    if (!(fault instanceof DeadEnd) || supply.moved.length > 0) throw fault
    const mayWait = supply.carried.length > 0 || content.hasAttribute(short)
    if (!mayWait && area.count() === 0) throw fault
    joinRows(content)
    prependFirst(content, supply.rest)
    if (!mayWait) return withoutNotes(open, supply)
    content.remove()
    area.show([])
    return undefined
  }
}

/** Fills a page that is empty again, on which a row had no room beside the notes that it calls: they wait for the next. */
function withoutNotes(open: OpenPage, supply: Supply): Settled {
  open.content.removeAttribute('data-relax')
  pour(open, supply, fullPage(open.room, supply))
  const settled = settleLate(open, supply)
  finish(open, settled.cut, supply)
  return settled
}

/** The notes that had no room on the page before go on alone. */
function fillWithNotes(page: EmptyPage, supply: Supply): Element {
  const area = noteArea(page.foot, page.room, true, supply.setter)
  area.show(supply.carried)
  page.body.style.height = `${page.room.height - area.height}px`
  supply.carried = area.carry()
  return shellOf(supply.rest)
}
