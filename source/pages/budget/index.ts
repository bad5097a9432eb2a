/**
 * What a publication has to lose, or still has room for, to have so many pages: `check --pages`. It is reckoned from the
 * pages as they are laid out; that a text which is shorter by so many lines takes that many less is near the truth, not
 * the truth, since figures and headings keep together.
 */
import type {Assembled, Filling, Page, Pages, Place} from '../../types.ts'
import {leastCut} from './least-cut.ts'
import {type PagedSection, partsOf, sectionsOf} from './sections.ts'

/** Lines of text, and about how many words that is. */
export interface Amount {
  readonly lines: number
  readonly words: number
}

export interface Budget {
  readonly wanted: number
  readonly pages: number
  /** The fewest pages that cutting text gives: a section keeps its first page. */
  readonly least: number
  /** The whole of what is to be cut. */
  readonly cut: Amount
  readonly sections: readonly BudgetSection[]
}

export interface BudgetSection {
  /** Its first heading; '' without one. */
  readonly title: string
  /** What its pages are called: `cover`, `contents`, `chapter` … */
  readonly name: string
  readonly place: Place | undefined
  readonly from: number
  readonly to: number
  /** Its last page, where it is one of text. */
  readonly last: Pick<Filling, 'lines' | 'of'> | undefined
  /** What to take out for it to have `pages` less. */
  readonly cut: (Amount & {readonly pages: number; readonly hasPictures: boolean}) | undefined
  /** Free lines on its last page, for text. */
  readonly room: Amount
  /** Its chapters, where they flow. */
  readonly parts: readonly BudgetPart[]
}

export interface BudgetPart {
  readonly title: string
  readonly place: Place | undefined
  readonly from: number
  readonly to: number
  readonly lines: number | undefined
}

/** @param wanted how many pages, 1 at least */
export function budgetOf(pages: Pages, places: Assembled['places'], wanted: number): Budget {
  const sections = sectionsOf(pages)
  const words = wordsPerLine(pages.pages)
  const amount = (lines: number): Amount => ({lines, words: Math.ceil((lines * words) / 5) * 5})
  const fits = pages.pages.length <= wanted
  const {fewer, pages: least} = fits ? {fewer: [], pages: pages.pages.length} : leastCut(sections.map(cuttable), wanted)
  const all = sections.map((section, index) =>
    budgetSection(section, fewer[index] ?? 0, amount, places, pages.grid ?? 0),
  )
  const lines = all.reduce((sum, {cut}) => sum + (cut?.lines ?? 0), 0)
  return {wanted, pages: pages.pages.length, least, cut: amount(lines), sections: all}
}

/** Words of a line of running text, last lines of paragraphs included; 0 where there is none. */
function wordsPerLine(pages: readonly Page[]): number {
  const sum = (of: 'words' | 'textLines') => pages.reduce((total, {filling}) => total + (filling?.[of] ?? 0), 0)
  return sum('textLines') === 0 ? 0 : sum('words') / sum('textLines')
}

/** Text that can be made shorter; covers, contents and lists have the pages that they have. */
const isText = ({pages: [first]}: PagedSection): boolean => first.name === 'chapter' && first.filling !== undefined

function cuttable(section: PagedSection) {
  const {pages} = section
  let lines = 0
  const costs = isText(section)
    ? pages
        .slice(1)
        .reverse()
        .map(({filling}) => (lines += Math.max(1, filling?.lines ?? 0)))
    : []
  return {pages: pages.length, starts: pages[0].starts, costs}
}

function budgetSection(
  section: PagedSection,
  fewer: number,
  amount: (lines: number) => Amount,
  places: Assembled['places'],
  grid: number,
): BudgetSection {
  const {pages, headings} = section
  const [first] = pages
  const last = pages.at(-1) as Page
  const isOfText = isText(section)
  const filling = isOfText ? last.filling : undefined
  const lost = pages.slice(pages.length - fewer)
  const [heading] = headings
  const hasPictures = lost.some(({images}) => images.length > 0)
  return {
    title: heading?.text ?? '',
    name: first.name,
    place: places[heading?.ref ?? first.texts.find(({stream}) => stream === 'body')?.ref ?? -1],
    from: first.number,
    to: last.number,
    last: filling && {lines: filling.lines, of: filling.of},
    cut: fewer > 0 ? {...amount(cuttable(section).costs[fewer - 1] ?? 0), pages: fewer, hasPictures} : undefined,
    room: amount(filling ? filling.of - filling.lines : 0),
    parts: isOfText
      ? partsOf(section, grid).map(({heading: {text, ref}, ...part}) => ({...part, title: text, place: places[ref]}))
      : [],
  }
}
