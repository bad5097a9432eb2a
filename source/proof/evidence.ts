/** What every check looks at: the PDF read once, its pages aligned with the layout, what it shows of each stream. */
import {type ReadPage, type ReadPdf, readPdf} from '../pdf/read/index.ts'
import type {FileEntry, Finding, Pages, Place, Press, ProofFigures, Secrets, SourceText} from '../types.ts'
import type {DrawnPage} from './page/glyphs.ts'
import {checkPage, type PageResult} from './page/index.ts'
import type {PictureOf} from './page/seen/index.ts'
import {alignPage} from './page/seen/reveal.ts'
import type {ExpectedImage} from './pictures/missing.ts'
import type {ImposedSheets} from './sheets/index.ts'
import {joinMissing} from './text/align/missing.ts'
import {shownStreams} from './text/shown.ts'

export interface ProofOptions {
  /** Names of the checks to make, in order: a profile's `checks`. */
  readonly checks: readonly string[]
  /** The audiences that the profile shows. */
  readonly shows: readonly string[]
  /** Where the element with `data-ref="n"` comes from. */
  readonly places: readonly (Place | undefined)[]
  /** The images that must be shown, each as often as it stands here. */
  readonly images: readonly ExpectedImage[]
  /** The files of the publication, measured: what is remarked on pictures at the size at which they are printed. */
  readonly files: ReadonlyMap<string, FileEntry>
  /** Elements of the structure tree of the PDF by object number: the `data-ref` of what each comes from. */
  readonly origins?: ReadonlyMap<number, number> | undefined
  /** Pictures of the pages, for text over what has no one colour; without it such text is taken to be seen. */
  readonly picture?: PictureOf | undefined
  /** What must not be in the file; undefined where the profile hides nothing. */
  readonly secrets?: Secrets | undefined
  /** What a print shop asks; undefined for a PDF that stays on screens. */
  readonly press?: Press | undefined
  /** Sheets that were made of the pages; undefined where pages stay as they are. */
  readonly sheets?: ImposedSheets | undefined
}

/** What a check found, and what it counted. */
export interface Checked {
  readonly findings: readonly Finding[]
  readonly figures?: Partial<ProofFigures>
}

/** One check, by its name in a profile's `checks`. */
export type Check = (evidence: Evidence) => Checked | Promise<Checked>

export interface Evidence extends Omit<ProofOptions, 'checks'> {
  readonly pdf: ReadPdf
  readonly texts: readonly SourceText[]
  readonly pages: Pages
  /** Each page, checked, in order. */
  readonly results: readonly PageResult[]
  readonly drawn: readonly DrawnPage[]
  readonly streams: ReturnType<typeof shownStreams>
  /** Words of the house's own that are not painted. */
  readonly unpainted: readonly Finding[]
}

/** @throws Error when `pdf` has another number of pages than `pages` */
export function gatherEvidence(
  bytes: Uint8Array,
  texts: readonly SourceText[],
  pages: Pages,
  {shows, places, images, files, origins, picture, press, secrets, sheets}: ProofOptions,
): Evidence {
  const pdf = readPdf(bytes)
  if (pdf.pages.length !== pages.pages.length) {
    throw new Error(`proof: the PDF has ${pdf.pages.length} pages, the layout ${pages.pages.length}`)
  }
  const streams = shownStreams(places)
  const unpainted: Finding[] = []
  const results: PageResult[] = []
  const drawn: DrawnPage[] = []
  let before: Place | undefined
  for (const [index, page] of pages.pages.entries()) {
    const {read, painted, laid, alignment} = alignPage(pdf.pages[index] as ReadPage, page)
    drawn.push({page, read, missing: joinMissing(painted, laid, alignment)})
    for (const {text, ref, stream, drawn: inDrawing} of streams.addPage(
      page.number,
      page.texts,
      laid,
      painted,
      alignment,
    )) {
      unpainted.push(
        inDrawing
          ? {place: places[ref], rule: 'proof-drawn-words', severity: 'info', values: {page: page.number, words: text}}
          : {place: places[ref], rule: 'proof-word-lost', severity: 'error', values: {words: text, count: 1, stream}},
      )
    }
    results.push(checkPage({page, read, painted, laid, alignment, places, before}))
    const last = page.texts.findLast(({ref}) => places[ref])
    if (last) before = places[last.ref]
  }
  return {
    ...{pdf, texts, pages, shows, places, images, files, origins, picture, press, secrets, sheets},
    ...{results, drawn, streams, unpainted},
  }
}
