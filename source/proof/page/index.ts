import type {ReadPage, Sides, TextRun} from '../../pdf/read/index.ts'
import type {Box, Finding, LaidText, Page, Place} from '../../types.ts'
import type {Alignment} from '../text/align/index.ts'
import {type Letters, lettersOf} from '../text/letters.ts'
import type {PaintedLetters} from '../text/painted.ts'
import {isLeftward} from '../text/words.ts'
import {formulaOf} from './formulas.ts'
import {INK, isWithin, overlaps, showsPictures, sidesOf, sticksOut} from './geometry.ts'

export const KINDS = ['foreign', 'overflows', 'overlaps', 'blanks'] as const

export type PageFindings = Readonly<Record<(typeof KINDS)[number], readonly Finding[]>>

export interface PageResult {
  readonly check: PageCheck
  /** For each run the text that it belongs to. */
  readonly owners: readonly (LaidText | undefined)[]
  readonly findings: PageFindings
}

export interface PageCheck {
  readonly page: Page
  readonly read: ReadPage
  readonly painted: PaintedLetters
  readonly laid: Letters
  readonly alignment: Alignment
  readonly places: readonly (Place | undefined)[]
  /** Where the last text of the pages before comes from. */
  readonly before: Place | undefined
}

/** Checks the geometry of a page, and that it paints nothing but its texts. */
export function checkPage(check: PageCheck): PageResult {
  const {page, read, places, before} = check
  const owners = runOwners(check)
  const placeOf = (index: number): Place | undefined => places[owners[index]?.ref ?? -1]
  const error = (rule: string, run: TextRun, place: Place | undefined, values: Finding['values'] = {}): Finding => ({
    place,
    rule,
    severity: 'error',
    values: {page: page.number, words: run.text.trim().slice(0, 80), ...values},
  })
  const isDrawn = (run: TextRun): boolean => pictureAround(run, page) !== undefined
  // Shadows and halos: a drawing may paint letters over its own. What is painted once more than it was laid out may have
  // been taken for letters of another drawing; where it stands is certain.
  const drawingOf = (index: number): number | undefined => {
    const owner = owners[index]
    if (owner && !owner.drawn) return undefined
    return pictureAround(read.runs[index] as TextRun, page)?.ref ?? owner?.ref
  }
  const formulaAround = formulaOf(page.formulas ?? [])
  let besides: string | undefined
  // A pull quote says again what the text says: letters of the one may have been taken for the other's.
  const isInMargin = (run: TextRun): boolean => {
    besides ??= lettersOf(page.texts.filter(({outside}) => outside)).text
    const {text} = lettersOf([{text: run.text, begins: true}])
    return text !== '' && besides.includes(text)
  }
  const runningWords = new Set(page.texts.filter(({stream}) => stream === 'running').map(({text}) => text.trim()))
  const overflows: Finding[] = []
  for (const [index, run] of read.runs.entries()) {
    const owner = owners[index]
    if (run.width === 0 || run.hidden) continue
    const sides = sidesOf(run, INK)
    const inText = owner !== undefined && owner.stream !== 'running'
    const area = formulaAround(run) ? withReach(page.area) : page.area
    const isOutside = !inText || owner.outside || (sticksOut(sides, area, TOLERANCE) && isInMargin(run))
    const box = isOutside ? {x: 0, y: 0, width: page.width, height: page.height} : area
    // A figure may be joined to the folio's twin in the text.
    if (runningWords.has(run.text.trim())) continue
    // A drawing that lies in the type area cuts off what goes beyond its edge.
    const picture = owner?.drawn ? pictureAround(run, page) : undefined
    if (picture && !sticksOut(edgesOf(picture.box), page.area, TOLERANCE)) continue
    if ((inText || !isDrawn(run)) && sticksOut(sides, box, TOLERANCE))
      overflows.push(error('proof-overflow', run, placeOf(index)))
  }
  const over = overlaps(read.runs)
    .filter(([one, other]) => owners[one] !== undefined || owners[other] !== undefined)
    .filter(([one, other]) => !inOneFormula(read.runs[one], read.runs[other], formulaAround))
    .filter(([one, other]) => drawingOf(one) === undefined || drawingOf(one) !== drawingOf(other))
    .map(([one, other]) => {
      const [first, second] = [read.runs[one], read.runs[other]] as [TextRun, TextRun]
      return error('proof-overlap', first, placeOf(one) ?? placeOf(other), {other: second.text.trim().slice(0, 80)})
    })
  const isEmpty =
    !page.blank && owners.every(owner => owner === undefined || owner.stream === 'running') && !showsPictures(read)
  const blank: Finding = {place: before, rule: 'proof-blank', severity: 'warning', values: {page: page.number}}
  return {
    check,
    owners,
    findings: {
      foreign: foreignRows(check)
        .filter(({run, text}) => !run.hidden && !isLeftward(text.trim().split(/\s+/)))
        .filter(({run}) => isWithin(sidesOf(run, INK), page.area) && !isDrawn(run))
        .map(({text, run, index}) => {
          const rule = check.laid.text.includes(text.normalize('NFD')) ? 'proof-word-twice' : 'proof-word-foreign'
          return error(rule, run, placeOf(index), {words: text, count: 1})
        }),
      overflows,
      overlaps: over,
      blanks: isEmpty ? [blank] : [],
    },
  }
}

/** The picture within which letters are printed. */
export function pictureAround(run: TextRun, {images}: Page) {
  return images.find(({box}) => isWithin(sidesOf(run, INK), box))
}

const edgesOf = ({x, y, width, height}: Box): Sides => [x, y, x + width, y + height]

/** Roots, accents and signs that are struck through are printed over one another. */
const inOneFormula = (
  one: TextRun | undefined,
  other: TextRun | undefined,
  ownerOf: ReturnType<typeof formulaOf>,
): boolean => {
  const owner = one && ownerOf(one)?.formula
  return owner !== undefined && other !== undefined && ownerOf(other)?.formula === owner
}

// In points: a formula in a line may reach by a quarter of it into the white above and below, in the first and last line too.
const REACH = 3.5

const withReach = (area: Page['area']): Page['area'] => ({
  ...area,
  y: area.y - REACH,
  height: area.height + 2 * REACH,
})

// In points: what rounding in the browser may add up to.
const TOLERANCE = 0.5

/** For each run: the text that its first letter belongs to; undefined for a run of no text (a marker, a drawing's). */
const runOwners = ({page, painted, laid, alignment}: PageCheck): readonly (LaidText | undefined)[] => {
  const owners: (LaidText | undefined)[] = []
  let last = -1
  for (let p = 0; p < painted.piece.length; p++) {
    const run = painted.piece[p] as number
    const d = alignment.laid[p] as number
    if (run === last || d < 0) continue
    owners[run] ??= page.texts[laid.piece[d] ?? -1]
    last = run
  }
  return owners
}

/** What the PDF shows of the element `ref`; undefined when the element has no text of its own in the list. */
export function printedText(check: PageCheck | undefined, ref: number): string | undefined {
  if (!check?.page.texts.some(text => text.ref === ref)) return undefined
  const {page, painted, laid, alignment} = check
  let text = ''
  for (const [d, piece] of laid.piece.entries()) {
    const p = alignment.painted[d] as number
    if (p >= 0 && page.texts[piece]?.ref === ref) text += painted.text[p] ?? ''
  }
  return text
}

/**
 * The words painted that are of no text of the page. Markers of lists are no words: a few letters and a stop, alone in
 * their run.
 */
const foreignRows = ({read, painted, alignment}: PageCheck): readonly {text: string; run: TextRun; index: number}[] => {
  const rows: {text: string; run: TextRun; index: number}[] = []
  let start = -1
  for (let p = 0; p <= painted.text.length; p++) {
    const ends = p === painted.text.length || alignment.laid[p] !== -1 || painted.piece[p] !== painted.piece[start]
    if (start >= 0 && ends) {
      const text = painted.text.slice(start, p)
      const index = painted.piece[start] as number
      const run = read.runs[index] as TextRun
      const isMarker = /^\(?[\p{L}\p{N}]{1,6}[.)]?$/u.test(text) && run.text.trim().length === text.length
      if (/\p{L}/u.test(text) && !isMarker) rows.push({text: text.normalize('NFC'), run, index})
      start = -1
    }
    if (start < 0 && p < painted.text.length && alignment.laid[p] === -1) start = p
  }
  return rows
}
