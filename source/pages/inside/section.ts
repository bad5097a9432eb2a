/**
 * One section laid out: what stands between two forced page breaks. What it takes from the section before and gives to the
 * next is all there is between them, so that a section whose incoming values are the same has the same pages.
 */

import {addBand, takeBands} from './bands.ts'
import {type Columned, fillColumned} from './columned.ts'
import {DeadEnd} from './fill/dead-end.ts'
import {fillPage} from './fill/fill-page.ts'
import {beginNext, markTop} from './fill/heads.ts'
import {prepareSection, setSection} from './fill/prepare.ts'
import type {EmptyPage, Sharing, Supply} from './fill/types.ts'
import {type Ledger, openLedger} from './fill/verify.ts'
import {balance, columnWidth, isPlaced, keyOf, openingOf} from './frames.ts'
import type {Setter} from './lines/set.ts'
import {writeNumbers} from './numbers.ts'
import {type Near, writePlaces} from './places.ts'
import type {MadePage, PageMaker, Running, Side} from './types.ts'
import {takeWide} from './wide.ts'

/** What a section takes over from what stands before it. */
export interface Incoming {
  /** The side of the next page. */
  readonly side: Side
  /** Whether nothing stands before it. */
  readonly first: boolean
  readonly running: Running
  /** id → number of the page on which the element stands, as far as it is known. */
  readonly numbers: ReadonlyMap<string, number>
  /** What references say in the place of a page. */
  readonly near: Near
}

/** What it hands on. */
export interface Outgoing {
  readonly side: Side
  readonly running: Running
  /** id → on which of the section's pages, from 0, the element stands. */
  readonly numbers: ReadonlyMap<string, number>
}

export interface LaidSection {
  /** Its pages, out of the document; a blank one first where it asked for the other side. */
  readonly pages: readonly HTMLElement[]
  readonly outgoing: Outgoing
  /** What stands on its last page, when it has others; undefined otherwise. */
  readonly tail: Tail | undefined
}

/** Lines on a page: those of the text, of all columns together, and of the notes below it. */
export interface Tail {
  readonly text: number
  readonly notes: number
  readonly columns: number
}

/** What serves all sections of a document. */
export interface Press {
  readonly makePage: PageMaker
  readonly setter: Setter
  /** Words of a repeated table caption, « (suite) ». */
  readonly continued: string
  /** Called with each page on which all stands, before it leaves the document. */
  onFilled?(page: MadePage, filled: Columned): void
  /** Called before each page with how many the section has, and the `data-ref` of what comes next. */
  report(pages: number, ref: string): void
}

/** What went wrong, and at which element. Its message is a JSON object, to cross over to Node. */
export class LayoutFault extends Error {
  constructor(rule: string, element: Element | undefined) {
    const ref = element?.closest('[data-ref]')?.getAttribute('data-ref') ?? ''
    super(JSON.stringify({rule, ref: Number.parseInt(ref, 10), element: element?.localName ?? ''}))
    this.name = 'LayoutFault'
  }
}

/**
 * Lays `section` out, which is used up.
 *
 * @throws {LayoutFault} `layout-stuck` when something can neither fit nor be cut, `layout-lost` when what stands on the
 *   pages is not what the section held
 */
export function layOutSection(section: HTMLElement, incoming: Incoming, press: Press): LaidSection {
  section.remove()
  writePlaces(section, incoming.near)
  writeNumbers(section, incoming.numbers)
  const pages: HTMLElement[] = []
  let {side, first} = incoming
  const goesOn = section.hasAttribute('data-continues')
  let running = beginRunning(incoming.running, section, goesOn)
  const open = (continued: boolean, blank = false): MadePage => {
    const made = press.makePage({name: section.dataset.page ?? '', side, continued, blank, first})
    first = false
    return made
  }
  const close = (page: MadePage, head: string): void => {
    pages.push(page.close(head, running.foot))
    side = side === 'left' ? 'right' : 'left'
  }
  const {start} = section.dataset
  if ((start === 'left' || start === 'right') && start !== side) close(open(false, true), incoming.running[side])
  let page = open(goesOn)
  // It looks like any page, and begins something all the same.
  if (goesOn) page.element.dataset.asked = ''
  if (start === 'left' || start === 'right') page.element.dataset.starts = start
  const isColumned = page.columns > 1
  const measured = {...page.room, width: columnWidth(page)}
  const host = page.body.firstElementChild as HTMLElement
  if (isColumned) host.style.width = `${measured.width}px`
  const waiting = takeWide(isColumned ? section : document.createElement('section'), page, press)
  const notes = prepareSection(section, host, measured, press.continued)
  const shares = section.dataset.shares as Sharing | undefined
  let supply: Supply = {rest: section, notes, carried: [], moved: [], shares, setter: press.setter}
  if (goesOn) markTop(section)
  let {width} = page.room
  let tail: Tail | undefined
  // A column is as wide as the place in which its section was measured.
  const {body, foot, room} = page
  const place = isColumned
    ? {room, body: host.appendChild(document.createElement('article')), foot}
    : {room, body, foot}
  setSection(section, notes.values(), place, press.setter)
  const ledger = openLedger(section)
  const opening = isColumned ? openingOf(section) : undefined
  // Both columns begin at the same height.
  if (opening) markTop(section)
  let over = opening
  const bands = isColumned ? takeBands(section) : []
  /** Goes on with the next band. Returns its title, which is to be placed. */
  const begin = (): Element | undefined => {
    const band = bands.shift()
    if (!band) return undefined
    supply = {...supply, rest: band.rest}
    markTop(band.rest)
    return band.over
  }
  if (!section.firstChild) {
    const title = begin()
    if (over && title) over.append(...title.children)
    else over = title ?? over
  }
  for (;;) {
    press.report(pages.length, nextRef(supply))
    const before = lengthOf(supply.carried)
    const fill = (frames: readonly EmptyPage[]) => placeIn(frames, supply, press.continued)
    let filled: Columned = isColumned
      ? fillColumned(page, over, {
          waiting,
          supply,
          fill,
          continued: press.continued,
          opens: over === opening,
          isLast: bands.length === 0,
        })
      : {wides: [], titles: [], frames: [page], parts: fill([page])}
    const isOpened = over !== undefined
    const all = [...(over ? [over] : []), ...filled.parts]
    over = undefined
    while (bands.length > 0 && isPlaced(supply)) {
      const title = begin()
      const further = title && addBand(page, title, filled, {waiting, supply, fill, isLast: bands.length === 0})
      if (!further) {
        over = title
        break
      }
      all.push(title, ...further.parts.slice(filled.parts.length))
      filled = further
    }
    if (over) markTop(over)
    const {wides, parts} = filled
    for (const {wide, part} of wides) check(wide.ledger, part)
    for (const part of all) check(ledger, part)
    const titles = all
      .flatMap(part => [...part.querySelectorAll('[data-running-right]')])
      .map(title => title.getAttribute('data-running-right'))
    const placed = parts.at(-1)
    if (isPlaced(supply)) tail = tailOf(page, filled)
    press.onFilled?.(page, filled)
    close(page, side === 'left' ? running.left : (titles[0] ?? running.right))
    // The last section title of the page runs on over the next ones.
    running = {...running, right: titles.at(-1) ?? running.right}
    if (isPlaced(supply) && waiting.due.length === 0) break
    const hasText = isOpened || wides.length > 0 || parts.some(part => part.firstChild)
    if (!hasText && lengthOf(supply.carried) >= before)
      throw new LayoutFault('layout-stuck', supply.rest.firstElementChild ?? undefined)
    if (placed) beginNext(placed, supply.rest, supply.moved, press.continued)
    page = open(true)
    if (page.room.width !== width) press.setter.renew()
    width = page.room.width
  }
  for (const note of [...notes.values(), ...waiting.notes])
    if (!note.closest('.pagedjs_page')) throw new LayoutFault('layout-lost', note)
  if (!ledger.complete() || !waiting.complete()) throw new LayoutFault('layout-lost', section)
  return {pages, tail: pages.length > 1 ? tail : undefined, outgoing: {side, running, numbers: numbersOn(pages)}}
}

/** @throws {LayoutFault} `layout-lost` when what stands there is not what comes next */
function check(ledger: Ledger, part: Element): void {
  if (!ledger.follows(part)) throw new LayoutFault('layout-lost', part.querySelector('[data-ref]') ?? undefined)
}

function beginRunning(before: Running, section: HTMLElement, goesOn: boolean): Running {
  const {runningLeft, runningRight, runningFoot} = section.dataset
  return {
    left: runningLeft ?? before.left,
    right: (goesOn ? undefined : runningRight) ?? before.right,
    foot: runningFoot ?? before.foot,
  }
}

/** Fills the frames of a page one after another; those of the last page are balanced. */
function placeIn(frames: readonly EmptyPage[], supply: Supply, continued: string): readonly Element[] {
  const carried = new Set(supply.carried.map(keyOf))
  const refill = () => placeAll(frames, supply, continued)
  const parts = refill()
  return isPlaced(supply) ? balance(frames, parts, supply, {carried, refill}) : parts
}

function placeAll(frames: readonly EmptyPage[], supply: Supply, continued: string): readonly Element[] {
  const parts: Element[] = []
  for (const frame of frames) {
    const last = parts.at(-1)
    if (last) beginNext(last, supply.rest, supply.moved, continued)
    parts.push(placeOn(frame, supply))
    if (isPlaced(supply)) break
  }
  return parts
}

function placeOn(page: EmptyPage, supply: Supply): Element {
  try {
    return fillPage(page, supply)
  } catch (fault) {
    if (fault instanceof DeadEnd) throw new LayoutFault('layout-stuck', fault.element)
    throw fault
  }
}

/** The lines that stand on a page, which is in the document; undefined where something stands over or below its columns. */
function tailOf({room, foot, columns}: MadePage, {wides, titles, frames, parts}: Columned): Tail | undefined {
  if (wides.length > 0 || titles.length > 0) return undefined
  const linesOf = (height: number) => Math.round(height / room.grid)
  const text = parts.reduce((sum, part, index) => {
    const {top} = (frames[index] ?? {room}).room
    return sum + (part.firstChild ? linesOf(part.getBoundingClientRect().bottom - top) : 0)
  }, 0)
  const areas = [...foot.querySelectorAll('.page-notes')].map(area => area.getBoundingClientRect().height)
  return {text, notes: areas.reduce((sum, height) => sum + linesOf(height), 0), columns: Math.max(1, columns)}
}

function numbersOn(pages: readonly HTMLElement[]): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const [index, page] of pages.entries()) {
    for (const element of page.querySelectorAll('.pagedjs_area [id]')) numbers.set(element.id, index)
  }
  return numbers
}

function lengthOf(notes: readonly Element[]): number {
  return notes.reduce((sum, note) => sum + (note.textContent ?? '').length + note.getElementsByTagName('*').length, 0)
}

function nextRef({rest}: Supply): string {
  return rest.querySelector('[data-ref]')?.getAttribute('data-ref') ?? ''
}
