/**
 * Is everything there, where it says it is? The finished PDF is read back and held against the source.
 *
 * The chain: what each page paints is aligned with the texts of the laid-out page, letter by letter, which gives each letter
 * of the PDF its stream and its Markdown line; then the letters of each stream, over all pages, are compared with the text
 * of the Markdown as its parser gave it.
 */
import {type PdfFont, type ReadPage, readPdf, type TextRun} from '../pdf/read/index.ts'
import type {Finding, LaidText, Page, Pages, Place, ProofFigures, SourceText, Stream} from '../types.ts'
import {type Alignment, align} from './align/index.ts'
import {INK, isWithin, overlaps, showsPictures, sidesOf, sticksOut} from './geometry.ts'
import {orderParts} from './blocks.ts'
import {type Letters, lettersOf} from './letters.ts'
import {inOrderOfPrinting} from './notes.ts'
import {wrongNumbers} from './numbers.ts'
import {type PaintedLetters, paintedLetters} from './painted.ts'
import {type ExpectedImage, missingImages} from './pictures.ts'
import {shownStreams} from './shown.ts'
import {type CorrectedPiece, type SourceLetters, sourceLetters} from './source.ts'
import {compareWords} from './words.ts'

export type {ExpectedImage} from './pictures.ts'

export interface ProofOptions {
  /** The audiences that the profile shows. */
  readonly shows: readonly string[]
  /** Where the element with `data-ref="n"` comes from. */
  readonly places: readonly (Place | undefined)[]
  /** The images that must be shown, each as often as it stands here. */
  readonly images: readonly ExpectedImage[]
}

export interface Proof {
  /** All of them errors. */
  readonly findings: readonly Finding[]
  readonly figures: ProofFigures
}

/**
 * Proves a finished PDF.
 *
 * @param bytes The PDF.
 * @param texts The texts of the Markdown files, in the order of the publication.
 * @param pages The pages as they were laid out.
 * @throws Error when `bytes` are no PDF of ours or have another number of pages than `pages`.
 */
export function prove(bytes: Uint8Array, texts: readonly SourceText[], pages: Pages, options: ProofOptions): Proof {
  const pdf = readPdf(bytes)
  if (pdf.pages.length !== pages.pages.length) {
    throw new Error(`proof: the PDF has ${pdf.pages.length} pages, the layout ${pages.pages.length}`)
  }
  const streams = shownStreams(options.places)
  const lost: Finding[] = []
  const results: PageResult[] = []
  for (const [index, page] of pages.pages.entries()) {
    const read = pdf.pages[index] as ReadPage
    const painted = paintedLetters(read)
    const laid = lettersOf(page.texts)
    const alignment = align(painted, laid)
    for (const {text, ref, stream} of streams.addPage(page.number, page.texts, laid, painted, alignment)) {
      lost.push({place: options.places[ref], rule: 'proof-word-lost', severity: 'error', values: {words: text, count: 1, stream}})
    }
    results.push(checkPage({page, read, painted, laid, alignment, places: options.places}))
  }

  const order = (pieces: readonly CorrectedPiece[], stream: Stream): readonly CorrectedPiece[] =>
    stream === 'note' ? inOrderOfPrinting(pieces, streams.parts(stream).map(({place}) => place)) : pieces
  const source = sourceLetters(texts, options.shows, order)
  const compared = STREAMS.map((stream) => {
    const expected = source.get(stream) ?? NOTHING
    const parts = streams.parts(stream)
    const shown = stream === 'cell' || stream === 'note' ? orderParts(parts, expected.pieces) : parts
    return compareWords(stream, expected, streams.shown(stream, shown))
  })
  const images = missingImages(options.images, pages, pdf.pages, options.places)
  const numbers = wrongNumbers(pages, options.places, (page, ref) => printedText(results[page - 1]?.check, ref))
  const ofPages = (kind: keyof PageFindings): readonly Finding[] => results.flatMap(({findings}) => findings[kind])
  const fonts = fontFindings(pdf.fonts)
  const total = (count: 'words' | 'lost' | 'twice' | 'disorder' | 'spaces'): number =>
    compared.reduce((sum, result) => sum + result[count], 0)
  return {
    findings: [
      ...compared.flatMap(({findings}) => findings),
      ...lost,
      ...images,
      ...numbers,
      ...KINDS.flatMap(ofPages),
      ...fonts,
    ],
    figures: {
      words: total('words'),
      lost: total('lost') + lost.length,
      twice: total('twice') + ofPages('foreign').length,
      disorder: total('disorder'),
      spaces: total('spaces'),
      images: images.length,
      numbers: numbers.length,
      overlaps: ofPages('overlaps').length,
      overflows: ofPages('overflows').length,
      glyphs: ofPages('glyphs').length,
      fonts: fonts.length,
      blanks: ofPages('blanks').length,
    },
  }
}

const NOTHING: SourceLetters = {text: '', apart: [], piece: [], pieces: []}
const STREAMS: readonly Stream[] = ['body', 'note', 'caption', 'cell', 'code', 'answer']
const KINDS = ['foreign', 'overflows', 'overlaps', 'glyphs', 'blanks'] as const

type PageFindings = Readonly<Record<(typeof KINDS)[number], readonly Finding[]>>

interface PageResult {
  readonly check: PageCheck
  readonly findings: PageFindings
}

interface PageCheck {
  readonly page: Page
  readonly read: ReadPage
  readonly painted: PaintedLetters
  readonly laid: Letters
  readonly alignment: Alignment
  readonly places: readonly (Place | undefined)[]
}

const checkPage = (check: PageCheck): PageResult => {
  const {page, read, places} = check
  const owners = runOwners(check)
  const placeOf = (index: number): Place | undefined => places[owners[index]?.ref ?? -1]
  const error = (rule: string, run: TextRun, place: Place | undefined, values: Finding['values'] = {}): Finding => ({
    place,
    rule,
    severity: 'error',
    values: {page: page.number, words: run.text.trim().slice(0, 80), ...values},
  })
  const isDrawn = (run: TextRun): boolean => page.images.some(({box}) => isWithin(sidesOf(run, INK), box))
  const overflows: Finding[] = []
  const glyphs: Finding[] = []
  for (const [index, run] of read.runs.entries()) {
    const owner = owners[index]
    if (run.missing > 0) glyphs.push(error('proof-glyph', run, placeOf(index), {glyph: run.text.slice(run.firstMissing, run.firstMissing + 2)}))
    if (run.width === 0) continue
    const sides = sidesOf(run, INK)
    const inText = owner !== undefined && owner.stream !== 'running'
    const box = inText ? page.area : {x: 0, y: 0, width: page.width, height: page.height}
    if ((inText || !isDrawn(run)) && sticksOut(sides, box, TOLERANCE)) overflows.push(error('proof-overflow', run, placeOf(index)))
  }
  const over = overlaps(read.runs)
    .filter(([one, other]) => owners[one] !== undefined || owners[other] !== undefined)
    .map(([one, other]) => {
      const [first, second] = [read.runs[one], read.runs[other]] as [TextRun, TextRun]
      return error('proof-overlap', first, placeOf(one) ?? placeOf(other), {other: second.text.trim().slice(0, 80)})
    })
  const isEmpty = !page.blank && owners.every((owner) => owner === undefined || owner.stream === 'running') && !showsPictures(read)
  const blank: Finding = {place: undefined, rule: 'proof-blank', severity: 'error', values: {page: page.number}}
  return {
    check,
    findings: {
      foreign: foreignRows(check)
        .filter(({run}) => isWithin(sidesOf(run, INK), page.area) && !isDrawn(run))
        .map(({text, run, index}) => {
          const rule = check.laid.text.includes(text.normalize('NFD')) ? 'proof-word-twice' : 'proof-word-foreign'
          return error(rule, run, placeOf(index), {words: text, count: 1})
        }),
      overflows,
      overlaps: over,
      glyphs,
      blanks: isEmpty ? [blank] : [],
    },
  }
}

// In points: what rounding in the browser may add up to.
const TOLERANCE = 0.5

/** For each run: the text that its first letter belongs to; undefined for a run of no text (a marker, a drawing's). */
const runOwners = ({page, painted, laid, alignment}: PageCheck): readonly (LaidText | undefined)[] => {
  const owners: (LaidText | undefined)[] = []
  for (const [p, run] of painted.piece.entries()) {
    const d = alignment.laid[p] ?? -1
    if (d >= 0) owners[run] ??= page.texts[laid.piece[d] ?? -1]
  }
  return owners
}

/** What the PDF shows of the element `ref`; undefined when the element has no text of its own in the list. */
const printedText = (check: PageCheck | undefined, ref: number): string | undefined => {
  if (!check?.page.texts.some((text) => text.ref === ref)) return undefined
  const {page, painted, laid, alignment} = check
  let text = ''
  for (const [d, piece] of laid.piece.entries()) {
    const p = alignment.painted[d] ?? -1
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
      const index = painted.piece[start] ?? 0
      const run = read.runs[index] as TextRun
      const isMarker = /^\(?[\p{L}\p{N}]{1,6}[.)]?$/u.test(text) && run.text.trim().length === text.length
      if (/\p{L}/u.test(text) && !isMarker) rows.push({text: text.normalize('NFC'), run, index})
      start = -1
    }
    if (start < 0 && p < painted.text.length && alignment.laid[p] === -1) start = p
  }
  return rows
}

const fontFindings = (fonts: readonly PdfFont[]): readonly Finding[] =>
  fonts
    .filter(({embedded, type}) => !embedded || type === 'Type3')
    .map(({name, type, embedded}) => ({
      place: undefined,
      rule: 'proof-font',
      severity: 'error',
      values: {font: name, type, embedded: embedded ? 1 : 0},
    }))
