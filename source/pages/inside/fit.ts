/**
 * Copyfitting: a chapter whose last page has a few lines is laid out once more, some paragraphs set a line tighter, and keeps
 * that when the page is saved. The pages say what was done, for `inspect.ts` to read.
 */
import {layOrdered} from './narrow.ts'
import type {Incoming, LaidSection, Press} from './section.ts'

/** A last page with fewer lines in each of its columns is worth saving; fewer still are taken back. */
const few = 5

/** Lays out a section, which is used up, its last page saved where that takes little. */
export function layFitted(section: HTMLElement, incoming: Incoming, press: Press): LaidSection {
  if (section.dataset.page === 'contents') return layContents(section, incoming, press)
  const isChapter = section.dataset.page === 'chapter'
  const spare = isChapter ? (section.cloneNode(true) as HTMLElement) : undefined
  const laid = layOrdered(section, incoming, press)
  const {tail, pages} = laid
  const last = pages.at(-1) as HTMLElement
  const alone = isChapter && pages.length > 1 ? aloneOn(last) : []
  if (alone.length > 0) {
    const tables = alone.filter(block => block.localName === 'table')
    last.dataset.lone = `${alone.length} ${tables.length}`
  }
  if (!spare || tail === undefined || tail.text >= few * tail.columns || tail.text < 1) return laid
  // Its notes would have to go back with it.
  const lines = tail.text + tail.notes
  if (lines < few * tail.columns) {
    press.setter.fit(lines - lowered(spare, lines))
    const fitted = layOrdered(spare, incoming, press)
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
  const spare = section.cloneNode(true) as HTMLElement
  const laid = layOrdered(section, incoming, press)
  if (laid.tail === undefined || laid.tail.text >= fewEntries) return laid
  spare.setAttribute('data-close', '')
  const closer = layOrdered(spare, incoming, press)
  return closer.pages.length < laid.pages.length ? closer : laid
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
