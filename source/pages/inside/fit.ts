/**
 * Copyfitting: a chapter whose last page has a few lines is laid out once more, some paragraphs set a line tighter, and keeps
 * that when the page is saved. The pages say what was done, for `inspect.ts` to read.
 */
import type {Sharing} from './fill/types.ts'
import {layOrdered} from './narrow.ts'
import type {Incoming, LaidSection, Press} from './section.ts'

/** A last page with fewer lines in each of its columns is worth saving; fewer still are taken back. */
const few = 5

/** Lays out a section, which is used up, its last page saved where that takes little. */
export function layFitted(section: HTMLElement, incoming: Incoming, press: Press): LaidSection {
  if (section.dataset.page === 'contents') return layContents(section, incoming, press)
  if (section.dataset.page !== 'chapter') return layOrdered(section, incoming, press)
  const spare = copyOf(section)
  const laid = layOrdered(section, incoming, press)
  const last = laid.pages.at(-1) as HTMLElement
  const alone = laid.pages.length > 1 ? aloneOn(last) : []
  if (alone.length === 0) return saved(spare, laid, incoming, press)
  for (const shares of ['figure', 'text'] satisfies Sharing[]) {
    spare.dataset.shares = shares
    const shared = saved(spare, layOrdered(copyOf(spare), incoming, press), incoming, press)
    const end = shared.pages.at(-1) as HTMLElement
    // A few lines alone are no better.
    if (end.dataset.tail === undefined && aloneOn(end).length === 0) return shared
  }
  const tables = alone.filter(block => block.localName === 'table')
  last.dataset.lone = `${alone.length} ${tables.length}`
  return laid
}

const copyOf = (section: HTMLElement): HTMLElement => section.cloneNode(true) as HTMLElement

/**
 * What was laid out, its last page saved by a second layout where it has a few lines. It is told on the page.
 *
 * @param spare the section as it was
 */
function saved(spare: HTMLElement, laid: LaidSection, incoming: Incoming, press: Press): LaidSection {
  const {tail, pages} = laid
  const last = pages.at(-1) as HTMLElement
  if (tail === undefined || tail.text >= few * tail.columns || tail.text < 1) return laid
  // Its notes would have to go back with it.
  const lines = tail.text + tail.notes
  for (const closes of lines < few * tail.columns ? [false, true] : []) {
    const given = copyOf(spare)
    if (closes && !closeTitles(given)) break
    press.setter.fit(lines - lowered(given, lines))
    const fitted = layOrdered(given, incoming, press)
    press.setter.fit(0)
    if (fitted.pages.length < pages.length) {
      note(fitted.pages.at(-1) as HTMLElement, 'fitted', lines, last)
      return fitted
    }
  }
  note(last, 'tail', tail.text, last)
  return laid
}

/** A table of contents whose last page has fewer lines is set closer, chapters without white between them. */
const fewEntries = 10

function layContents(section: HTMLElement, incoming: Incoming, press: Press): LaidSection {
  const spare = copyOf(section)
  const laid = layOrdered(section, incoming, press)
  if (laid.tail === undefined || laid.tail.text >= fewEntries) return laid
  spare.setAttribute('data-close', '')
  const closer = layOrdered(spare, incoming, press)
  return closer.pages.length < laid.pages.length ? closer : laid
}

/** Has the titles of sections that stand above a paragraph give a line of their white. Returns whether there are any. */
function closeTitles(section: HTMLElement): boolean {
  const titles = section.querySelectorAll(':scope > :is(p, ul, ol, figure, aside) + [data-level="2"]:has(+ p)')
  for (const title of titles) title.setAttribute('data-close', '')
  return titles.length > 0
}

/** So many lines an opening picture, which is cut to its place, gives at most. */
const given = 4

/** Lowers the opening picture of a section. Returns by how many lines. */
function lowered(section: HTMLElement, lines: number): number {
  if (!section.querySelector(':scope > .opening-picture')) return 0
  const less = Math.min(given, lines)
  section.style.setProperty('--fit', String(less))
  return less
}

/** The figures and tables of a chapter's last page, where nothing else stands on it, its text being on the pages before. */
function aloneOn(last: HTMLElement): readonly Element[] {
  const content = last.querySelector('.pagedjs_page_content')
  const blocks = [...(content?.querySelectorAll(lone) ?? [])].filter(block => !block.parentElement?.closest(lone))
  const lettersOf = (some: readonly (Element | null)[]) =>
    some.map(each => each?.textContent?.replace(/\s+/g, '')).join('')
  const shownIn = (some: readonly (Element | null)[]) =>
    some.reduce((sum, each) => sum + (each?.querySelectorAll(shown).length ?? 0), 0)
  return lettersOf([content]) === lettersOf(blocks) && shownIn([content]) === shownIn(blocks) ? blocks : []
}

/** One that was asked to have a page, or is turned on it, has it; a table that goes on from the page before is text. */
const lone = 'figure:not([data-place="page"], [data-place="bleed"]), table:not([data-rest], [data-turned])'
/** What is seen though it has no letters. */
const shown = 'img, svg'

/** Writes on a page how many lines, and words, the last one has or would have had. */
function note(page: HTMLElement, how: 'fitted' | 'tail', lines: number, last: HTMLElement): void {
  const words = last.querySelector('.pagedjs_page_content')?.textContent?.trim().split(/\s+/).length ?? 0
  page.dataset[how] = `${lines} ${words}`
}
