/**
 * One page filled: nodes are moved from the rest of the section into the page until it overflows, the cut is found, and
 * what does not fit goes back. What is not placed is what remains.
 */

import type {Setter} from '../lines/set.ts'
import {columnOf, setHeight} from './column.ts'
import {climb, cutBlock, isAtStart, isBefore} from './cut.ts'
import {findCut} from './find-cut.ts'
import {leavesOf, walkLeaves} from './leaves.ts'
import {endsBeyond} from './measure.ts'
import {movableAt, overtaking} from './movable.ts'
import {callsBefore, type NoteArea, noteArea} from './notes.ts'
import {appendRest, prependFirst, rejoin, shellOf, takeAfter, takeBefore} from './split.ts'
import {joinRows} from './tall-row.ts'
import type {ColumnBox, Cut, Room} from './types.ts'

/** What is left can neither stand on an empty page nor be cut. */
export class DeadEnd extends Error {
  readonly element: Element

  constructor(element: Element) {
    super('nothing fits')
    this.name = 'DeadEnd'
    this.element = element
  }
}

/** A page that waits for its content. */
export interface EmptyPage {
  readonly room: Room
  /** Takes the text; as wide and high as the room. */
  readonly body: HTMLElement
  /** Takes the notes, at the foot. */
  readonly foot: HTMLElement
}

/** What a section has left to place, and what filling it has taught. Changed by every page. */
export interface Supply {
  /** The section, or the shell of it with what is left. */
  readonly rest: Element
  readonly notes: ReadonlyMap<string, Element>
  /** Notes whose page was full. */
  carried: Element[]
  /** Figures that left their place, for the top of the next page. */
  moved: Element[]
  /** Characters on the page before: how much to try at first. */
  length: number
  /** Chooses the lines of paragraphs. */
  readonly setter: Setter
}

/**
 * Fills one page.
 *
 * @returns the part of the section that stands on the page (nothing, when notes fill it)
 * @throws {DeadEnd} when something can neither fit nor be cut
 */
export function fillPage(page: EmptyPage, supply: Supply): Element {
  if (!supply.rest.firstChild) {
    const area = noteArea(page.foot, page.room, true, supply.setter)
    area.show(supply.carried)
    page.body.style.height = `${page.room.height - area.height}px`
    supply.carried = area.carry()
    return shellOf(supply.rest)
  }
  const content = shellOf(supply.rest)
  content.id = supply.rest.id
  page.body.append(content)
  const box = columnOf(page.body, page.room, page.room.height)
  const area = noteArea(page.foot, page.room, false, supply.setter)
  pour(content, box, supply, Math.max(800, supply.length * 1.05))
  let settled = settle(content, box, area, page, supply)
  supply.moved = []
  let cut = settled.cut
  let former: Element | null = null
  const places: (Element | null)[] = []
  for (;;) {
    const figure = movableAt(content, cut, box.bottom, page.room.grid)
    if (!figure) break
    former ??= figure.previousElementSibling
    places.push(figure.previousElementSibling)
    rejoin(figure, supply.rest)
    if (figure.nextElementSibling) supply.setter.renew(figure.nextElementSibling)
    figure.remove()
    supply.moved.push(figure)
    supply.setter.set(content)
    pour(content, box, supply, 500)
    settled = settle(content, box, area, page, supply)
    cut = overtaking(content, former, settled.cut) ?? settled.cut
  }
  if (cut && former && !isBefore(former, cut)) {
    // What stands before the figures goes with the text after them to the next page: they may not come before it.
    for (const [index, place] of [...places.entries()].reverse())
      putBack(supply.moved[index] as Element, place, supply.setter)
    supply.moved = []
    supply.setter.set(content)
    settled = settle(content, box, area, page, supply)
    cut = settled.cut
  }
  finish(content, box, cut, supply)
  const late = reconcile(content, area, settled.late, supply)
  supply.carried = [...area.carry(), ...late]
  supply.length = content.textContent?.length ?? 0
  return content
}

function putBack(figure: Element, place: Element | null, setter: Setter): void {
  place?.after(figure)
  if (figure.nextElementSibling) setter.renew(figure.nextElementSibling)
}

/** Moves content into the page until it overflows or nothing is left: `length` characters, then some more each time. */
function pour(content: Element, box: ColumnBox, supply: Supply, length: number): void {
  let amount = length
  while (supply.rest.firstChild) {
    const boundary = boundaryAfter(supply.rest, amount)
    if (boundary) appendRest(content, takeBefore(supply.rest, boundary))
    else appendRest(content, supply.rest)
    supply.setter.set(content)
    const last = leavesOf(content).at(-1)
    if (last && endsBeyond(last, box)) break
    amount = 500
  }
}

/** A place between two blocks after about `length` characters of `rest`; undefined when the rest is not much longer. */
function boundaryAfter(rest: Element, length: number): Cut | undefined {
  let seen = 0
  for (const leaf of walkLeaves(rest)) {
    if (seen >= length) {
      const cut = climb(unbroken(leaf, rest), rest)
      if (!isAtStart(cut, rest)) return cut
    }
    seen += leaf instanceof Text ? leaf.length : 300
  }
  return undefined
}

/** The block or row to which `leaf` belongs: content is never poured in by the half of one. */
function unbroken(leaf: Node, rest: Element): Node {
  let found = leaf
  for (let node: Node | null = leaf; node && node !== rest; node = node.parentNode) {
    if (node instanceof Element && whole.has(node.localName)) found = node
  }
  return found === leaf && leaf.parentNode !== rest ? (leaf.parentNode as Node) : found
}

const whole = new Set('p h1 h2 h3 h4 h5 h6 tr figure dt figcaption pre thead caption'.split(' '))

/**
 * Finds the cut and shows the notes that belong before it, each changing the other until both stand.
 *
 * @returns the cut, and the notes that must wait for the next page although they are called on this one, since what calls
 *   them fills it
 */
function settle(content: Element, box: ColumnBox, area: NoteArea, page: EmptyPage, supply: Supply): Settled {
  const measure = () => {
    joinRows(content)
    setHeight(box, page.room.height - area.height)
    return area.height === 0 ? certainCut(content, box) : findCut(content, box, false)
  }
  const show = (calls: readonly Element[]) => area.show([...supply.carried, ...withTheirOwn(calls, supply.notes)])
  area.show(supply.carried)
  let cut = measure()
  let shown: Element[] = []
  for (;;) {
    const calls = callsBefore(content, cut)
    if (calls.length === shown.length) break
    show(calls)
    if (calls.length < shown.length) {
      // Fewer calls leave room, for text that calls no further note.
      const wider = measure()
      const next = callsBefore(content, wider)[calls.length]
      const better = next ? cutAbove(next, content, box) : wider
      if (next && !better) {
        // Nothing better: what was found before is found again, since looking further may have joined the row it cut.
        show(shown)
        cut = measure()
        show(calls)
      } else cut = better
      break
    }
    shown = calls
    cut = measure()
  }
  if (!cut || !isAtStart(cut, content) || supply.carried.length > 0) return {cut, late: []}
  area.show([])
  cut = measure()
  return {cut, late: withTheirOwn(callsBefore(content, cut), supply.notes)}
}

/** The cut right above the line of a call, if it leaves something on the page. The box keeps its height. */
function cutAbove(call: Element, content: Element, box: ColumnBox): Cut | undefined {
  const height = box.bottom - box.top
  setHeight(box, call.getBoundingClientRect().bottom - box.top - 2)
  const cut = findCut(content, box, false)
  setHeight(box, height)
  return cut && !isAtStart(cut, content) && !isBefore(call, cut) ? cut : undefined
}

/**
 * A cut that leaves something on the page. When what must stay together is more than a page holds, blocks may be cut
 * inside, and then heads parted from what follows.
 *
 * @throws {DeadEnd}
 */
function certainCut(content: Element, box: ColumnBox, thorough = false): Cut | undefined {
  for (const level of ['inside', 'after', undefined]) {
    const cut = findCut(content, box, true, thorough)
    if (!cut || !isAtStart(cut, content)) return cut
    if (level) content.setAttribute('data-relax', level)
  }
  const stuck = leavesOf(content)[0]
  throw new DeadEnd(stuck instanceof Element ? stuck : (stuck?.parentElement ?? content))
}

interface Settled {
  readonly cut: Cut | undefined
  readonly late: readonly Element[]
}

/**
 * Makes the notes shown those of the calls that did stay on the page: looking for the cut may have cut a row, and what was
 * last seen of it may not be what is placed.
 *
 * @returns the notes that must wait for the next page
 */
function reconcile(content: Element, area: NoteArea, late: readonly Element[], supply: Supply): readonly Element[] {
  const due = withTheirOwn(callsBefore(content, undefined), supply.notes)
  const shown = due.filter(note => area.holds(note))
  const extra = area.count() !== supply.carried.length + shown.length
  if (extra) area.show([...supply.carried, ...shown])
  return late.length > 0 ? late : due.filter(note => !shown.includes(note))
}

/** The notes of `calls`, each followed by the notes called in it. */
function withTheirOwn(calls: readonly Element[], notes: ReadonlyMap<string, Element>): Element[] {
  return calls.flatMap(call => {
    const note = notes.get(call.getAttribute('data-note') ?? '')
    if (!note) return []
    return [note, ...withTheirOwn([...note.querySelectorAll('a.note-call[data-note]')], notes)]
  })
}

/** Takes what does not fit back into the rest, and looks again, at each leaf, whether all that stays does fit. */
function finish(content: Element, box: ColumnBox, first: Cut | undefined, supply: Supply): void {
  const again = () => {
    supply.setter.mend(content)
    return content.firstChild ? certainCut(content, box, true) : undefined
  }
  let cut = first ?? again()
  for (let tries = 0; cut; tries++) {
    if (tries > 20) throw new DeadEnd(content)
    const block = mark(cut)
    prependFirst(takeAfter(content, cut), supply.rest)
    if (block) supply.setter.setCut(block)
    joinRows(content)
    cut = again()
  }
}

/** Marks the block whose line is cut, so that its last line is set as any other. */
function mark(cut: Cut): HTMLElement | undefined {
  const block = cutBlock(cut)
  if (!block) return undefined
  const style = getComputedStyle(block)
  block.setAttribute('data-cut', style.textAlign === 'justify' && !block.querySelector('br') ? 'justify' : '')
  return block
}
