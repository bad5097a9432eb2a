/**
 * Is everything there, where it says it is? The finished PDF is read back and held against the source.
 *
 * The chain: what each page paints is aligned with the texts of the laid-out page, letter by letter, which gives each letter
 * of the PDF its stream and its Markdown line; then the letters of each stream, over all pages, are compared with the text
 * of the Markdown as its parser gave it.
 */
import {type PdfFont, type ReadPage, readPdf} from '../pdf/read/index.ts'
import type {FileEntry, Finding, Pages, Place, ProofFigures, SourceText, Stream} from '../types.ts'
import {joinMissing} from './align/missing.ts'
import {orderParts} from './blocks.ts'
import {type DrawnPage, glyphFindings} from './glyphs.ts'
import {isLoss, leaks} from './loss.ts'
import {inOrderOfPrinting} from './notes.ts'
import {wrongNumbers} from './numbers.ts'
import {checkPage, KINDS, type PageFindings, type PageResult, printedText} from './page.ts'
import {type ExpectedImage, missingImages} from './pictures.ts'
import {pictureFindings} from './printed-pictures.ts'
import {qualityFindings} from './quality/index.ts'
import {type PictureOf, unseenFindings} from './seen/index.ts'
import {alignPage} from './seen/reveal.ts'
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
  /** The files of the publication, measured: what is remarked on pictures at the size at which they are printed. */
  readonly files: ReadonlyMap<string, FileEntry>
  /** Pictures of the pages, for text over what has no one colour; without it such text is taken to be seen. */
  readonly picture?: PictureOf
}

export interface Proof {
  readonly findings: readonly Finding[]
  /** Whether something is lost (`loss.ts`): the PDF is then not to be given out. */
  readonly refused: boolean
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
export async function prove(
  bytes: Uint8Array,
  texts: readonly SourceText[],
  pages: Pages,
  options: ProofOptions,
): Promise<Proof> {
  const pdf = readPdf(bytes)
  if (pdf.pages.length !== pages.pages.length) {
    throw new Error(`proof: the PDF has ${pdf.pages.length} pages, the layout ${pages.pages.length}`)
  }
  const streams = shownStreams(options.places)
  const lost: Finding[] = []
  const results: PageResult[] = []
  const drawn: DrawnPage[] = []
  let before: Place | undefined
  for (const [index, page] of pages.pages.entries()) {
    const {read, painted, laid, alignment} = alignPage(pdf.pages[index] as ReadPage, page.texts)
    drawn.push({page, read, missing: joinMissing(painted, laid, alignment)})
    for (const {text, ref, stream} of streams.addPage(page.number, page.texts, laid, painted, alignment)) {
      lost.push({
        place: options.places[ref],
        rule: 'proof-word-lost',
        severity: 'error',
        values: {words: text, count: 1, stream},
      })
    }
    results.push(checkPage({page, read, painted, laid, alignment, places: options.places, before}))
    const last = page.texts.findLast(({ref}) => options.places[ref])
    if (last) before = options.places[last.ref]
  }

  const order = (pieces: readonly CorrectedPiece[], stream: Stream): readonly CorrectedPiece[] =>
    stream === 'note'
      ? inOrderOfPrinting(
          pieces,
          streams.parts(stream).map(({place}) => place),
        )
      : pieces
  const source = sourceLetters(texts, options.shows, order)
  const compared = STREAMS.map(stream => {
    const expected = source.get(stream) ?? NOTHING
    const parts = streams.parts(stream)
    const shown = stream === 'cell' || stream === 'note' ? orderParts(parts, expected.pieces) : parts
    return compareWords(stream, expected, streams.shown(stream, shown))
  })
  const images = missingImages(options.images, pages, pdf.pages, options.places)
  const numbers = wrongNumbers(pages, options.places, (page, ref) => printedText(results[page - 1]?.check, ref))
  const ofPages = (kind: keyof PageFindings): readonly Finding[] => results.flatMap(({findings}) => findings[kind])
  const seen = results.map(({check, owners}) => ({page: check.page, read: check.read, owners}))
  const unseen = await unseenFindings(seen, options.places, options.picture)
  const fonts = fontFindings(pdf.fonts)
  const glyphs = glyphFindings(drawn, source.values(), options.places)
  const total = (count: 'words' | 'lost' | 'twice' | 'disorder' | 'spaces'): number =>
    compared.reduce((sum, result) => sum + result[count], 0)
  const faults = [
    ...compared.flatMap(({findings}) => findings),
    ...lost,
    ...images,
    ...numbers,
    ...KINDS.flatMap(ofPages),
  ]
  return {
    refused: faults.some(isLoss) || leaks(faults, texts, options.shows),
    findings: [
      ...faults,
      ...unseen,
      ...glyphs,
      ...fonts,
      ...qualityFindings(pdf, pages, options.places),
      ...pictureFindings(pages, options.files, options.places),
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
      glyphs: glyphs.length,
      fonts: fonts.filter(({severity}) => severity === 'error').length,
      blanks: ofPages('blanks').length,
    },
  }
}

const NOTHING: SourceLetters = {text: '', apart: [], piece: [], pieces: []}
const STREAMS: readonly Stream[] = ['body', 'note', 'caption', 'cell', 'code', 'answer']
const fontFindings = (fonts: readonly PdfFont[]): readonly Finding[] =>
  fonts
    .filter(({embedded, type}) => !embedded || type === 'Type3')
    .map(({name, type, embedded}) => ({
      place: undefined,
      rule: 'proof-font',
      // A printer's equipment stumbles over Type 3; a screen shows it as it is.
      severity: embedded ? 'info' : 'error',
      values: {font: name, type, embedded: embedded ? 1 : 0},
    }))
