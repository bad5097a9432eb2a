/**
 * The document laid out section by section on one Chunker. Finished pages are taken out of the document and come back at
 * the end, so that the cost of a page does not grow with the number of pages.
 */
import {DeadEnd, fillPage, type Supply} from './fill/fill-page.ts'
import {beginNext} from './fill/heads.ts'
import {prepareSection} from './fill/prepare.ts'
import {openLedger} from './fill/verify.ts'
import {openHyphens} from './lines/hyphens.ts'
import {patterns} from './lines/patterns.ts'
import {openSetter, type Setter} from './lines/set.ts'
import {guessTargets, targetsOf, writeNumbers} from './numbers.ts'
import {type PageMaker, pageMaker, type Running} from './page.ts'
import type {Chunker} from './paged.ts'
import {stripSoftHyphens} from './soft-hyphens.ts'

/** What went wrong in the flow, and at which element. Its message is a JSON object, to cross over to Node. */
export class LayoutFault extends Error {
  constructor(rule: string, element: Element | undefined) {
    const ref = element?.closest('[data-ref]')?.getAttribute('data-ref') ?? ''
    super(JSON.stringify({rule, ref: Number.parseInt(ref, 10), element: element?.localName ?? ''}))
    this.name = 'LayoutFault'
  }
}

/** Layouts at most, when page numbers change their number of digits. */
const passes = 3

/**
 * Replaces `chunker.flow`.
 *
 * @param report called before each page with its number and the `data-ref` of what comes next
 */
export async function flow(chunker: Chunker, content: DocumentFragment, report: Report): Promise<void> {
  chunker.setup(undefined)
  await chunker.hooks.afterParsed.trigger(content, chunker)
  await chunker.loadFonts()
  writeNumbers(content, guessTargets(content))
  const setter = openSetter(openHyphens(patterns))
  const again = content.querySelector('[data-page-of]') !== null
  for (let pass = 1, source = content; ; pass++) {
    const kept = again && pass < passes ? (source.cloneNode(true) as DocumentFragment) : undefined
    layOutAll(chunker, source, report, setter)
    const targets = targetsOf([...chunker.pagesArea.children] as HTMLElement[])
    if (!writeNumbers(chunker.pagesArea, targets) || !kept) break
    writeNumbers(kept, targets)
    source = kept
    chunker.pagesArea.replaceChildren()
    chunker.pages = []
    chunker.total = 0
  }
  stripSoftHyphens(chunker.pagesArea)
}

type Report = (page: number, ref: string) => void

function layOutAll(chunker: Chunker, content: DocumentFragment, report: Report, setter: Setter): void {
  const maker = pageMaker(chunker)
  const running: Running = {left: '', right: ''}
  for (const section of [...content.children]) layOutSection(section as HTMLElement, {maker, running, report, setter})
  maker.show()
}

/** What serves all sections of a document. */
interface Press {
  readonly maker: PageMaker
  readonly running: Running
  readonly report: Report
  readonly setter: Setter
}

function layOutSection(section: HTMLElement, {maker, running, report, setter}: Press): void {
  section.remove()
  reachSide(section, maker, running)
  running.left = section.dataset.runningLeft ?? running.left
  running.right = section.dataset.runningRight ?? running.right
  let page = maker.open(section, false, false)
  const notes = prepareSection(section, page.body.firstElementChild as Element, page.room)
  const supply: Supply = {rest: section, notes, carried: [], moved: [], length: 0, setter}
  const ledger = openLedger(section)
  for (;;) {
    report(maker.count() + 1, nextRef(supply))
    const before = lengthOf(supply.carried)
    const placed = place(page, supply)
    if (!ledger.follows(placed)) throw new LayoutFault('layout-lost', placed.querySelector('[data-ref]') ?? undefined)
    maker.close(placed, running)
    takeRunning(placed, running)
    if (!supply.rest.firstChild && supply.carried.length === 0 && supply.moved.length === 0) break
    if (!placed.firstChild && lengthOf(supply.carried) >= before)
      throw new LayoutFault('layout-stuck', supply.rest.firstElementChild ?? undefined)
    beginNext(placed, supply.rest, supply.moved, document.documentElement.dataset.continued ?? '')
    page = maker.open(section, true, false)
  }
  for (const note of notes.values()) if (!note.closest('.pagedjs_page')) throw new LayoutFault('layout-lost', note)
  if (!ledger.complete()) throw new LayoutFault('layout-lost', section)
}

function place(page: ReturnType<PageMaker['open']>, supply: Supply): Element {
  try {
    return fillPage(page, supply)
  } catch (fault) {
    if (fault instanceof DeadEnd) throw new LayoutFault('layout-stuck', fault.element)
    throw fault
  }
}

/** Adds an empty page when the section must begin on the other side. */
function reachSide(section: HTMLElement, maker: PageMaker, running: Running): void {
  const start = section.dataset.start
  const next = (maker.count() + 1) % 2 === 1 ? 'right' : 'left'
  if ((start !== 'right' && start !== 'left') || start === next) return
  maker.open(section, false, true)
  maker.close(undefined, running)
}

/** The last section title of the page runs on over the next ones. */
function takeRunning(placed: Element, running: Running): void {
  const titles = placed.querySelectorAll('[data-running-right]')
  running.right = titles[titles.length - 1]?.getAttribute('data-running-right') ?? running.right
}

function lengthOf(notes: readonly Element[]): number {
  return notes.reduce((sum, note) => sum + (note.textContent ?? '').length + note.getElementsByTagName('*').length, 0)
}

function nextRef(supply: Supply): string {
  return supply.rest.querySelector('[data-ref]')?.getAttribute('data-ref') ?? ''
}
