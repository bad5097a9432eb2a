/**
 * The document laid out section by section on one Chunker. Finished pages are taken out of the document and come back at
 * the end, so that the cost of a page does not grow with the number of pages.
 */

import {needFaces, runningLetters, withFaces} from './faces.ts'
import {layFitted} from './fit.ts'
import {openDividers} from './lines/hyphens.ts'
import type {divisions} from './lines/patterns.ts'
import {openSetter} from './lines/set.ts'
import {guessTargets, writeNumbers} from './numbers.ts'
import {pageMaker, showPages} from './page.ts'
import type {Chunker} from './paged.ts'
import {facingPages, keyPlaces, Places} from './places.ts'
import type {Incoming, LaidSection, Press} from './section.ts'

/** What the layout of a document depends on, its content and style sheets aside. */
export interface FlowOptions {
  /** Where words may be divided, by language. */
  readonly divisions: typeof divisions
  /** Words of a repeated table caption, « (suite) ». */
  readonly continued: string
  /** Called before each page with its number and the `data-ref` of what comes next. */
  report(page: number, ref: string): void
}

/** Layouts of a section at most, when page numbers change their number of digits. */
const passes = 3

/** Replaces `chunker.flow`. */
export async function flow(chunker: Chunker, content: DocumentFragment, options: FlowOptions): Promise<void> {
  chunker.setup(undefined)
  await chunker.hooks.afterParsed.trigger(content, chunker)
  const {report, continued, divisions} = options
  const letters = runningLetters(content)
  const press = {makePage: pageMaker(chunker, letters), setter: openSetter(openDividers(divisions)), continued}
  const renew = () => {
    chunker.pagesArea.replaceChildren()
    press.makePage = pageMaker(chunker, letters)
    press.setter.forget()
  }
  showPages(chunker, await layOutAll(content, press, renew, report))
}

/** A section laid out, and from what. */
interface Done extends LaidSection {
  readonly incoming: Incoming
}

/**
 * Lays out all sections of `content`; again those whose numbers changed their digits, and those that this moves.
 *
 * @param renew forgets what was measured without a face
 */
async function layOutAll(
  content: DocumentFragment,
  press: Omit<Press, 'report'>,
  renew: () => void,
  report: FlowOptions['report'],
): Promise<HTMLElement[]> {
  let numbers: ReadonlyMap<string, number> = guessTargets(content)
  const places = new Places()
  const {near} = places
  keyPlaces(content)
  const sources = [...content.children] as HTMLElement[]
  const lay = (source: HTMLElement, incoming: Incoming, before: number): Promise<LaidSection> => {
    const told = (count: number, ref: string) => {
      needFaces()
      report(before + count + 1, ref)
    }
    press.setter.keep()
    return withFaces(() => layFitted(source.cloneNode(true) as HTMLElement, incoming, {...press, report: told}), renew)
  }
  let done: Done[] = []
  let stale = new Set(sources.keys())
  for (let pass = 1; ; pass++) {
    const last = done
    done = []
    let [incoming, pages]: [Incoming, number] = [{...opening, numbers, near}, 0]
    for (const [index, source] of sources.entries()) {
      const known =
        stale.has(index) || !last[index] || differs(last[index].incoming, incoming) ? undefined : last[index]
      const laid = known ?? (await lay(source, incoming, pages))
      done.push({...laid, incoming})
      pages += laid.pages.length
      incoming = {...laid.outgoing, first: pages === 0, numbers, near}
    }
    numbers = numbersOf(done)
    stale = new Set([...done.entries()].filter(([, {pages}]) => writeAll(pages, numbers)).map(([index]) => index))
    const facing = facingPages(done.flatMap(({pages}) => pages))
    const moved = [...done.entries()]
      .filter(([, {pages}]) => places.judge(pages, pass === 1, facing))
      .map(([index]) => index)
    for (const index of moved) stale.add(index)
    // A page that a reference no longer names has to come back, whatever it takes.
    if (stale.size === 0 || (pass >= passes && moved.length === 0)) return done.flatMap(({pages}) => [...pages])
  }
}

const opening = {side: 'right', first: true, running: {left: '', right: '', foot: ''}} as const

/** Whether a section may come out otherwise, its numbers aside. */
function differs(one: Incoming, other: Incoming): boolean {
  return one.side !== other.side || one.running.left !== other.running.left || one.running.right !== other.running.right
}

/** id → number of the page, from 1, on which the element stands. */
function numbersOf(sections: readonly LaidSection[]): Map<string, number> {
  const numbers = new Map<string, number>()
  let before = 1
  for (const {pages, outgoing} of sections) {
    for (const [id, page] of outgoing.numbers) numbers.set(id, before + page)
    before += pages.length
  }
  return numbers
}

/** Writes the numbers on pages. Returns true when one changed its digits. */
const writeAll = (pages: readonly HTMLElement[], numbers: ReadonlyMap<string, number>): boolean =>
  pages.map(page => writeNumbers(page, numbers)).includes(true)
