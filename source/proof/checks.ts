/** The checks by the names that profiles call them: one line for each. */
import type {Finding, Place, ProofFigures, Stream} from '../types.ts'
import {conditionFindings} from './conformance/findings.ts'
import {judge} from './conformance/index.ts'
import type {Check, Checked, Evidence} from './evidence.ts'
import {finishedFindings, fontFindings} from './file/index.ts'
import {leakFindings} from './leak/index.ts'
import {isLoss} from './loss.ts'
import {smallFormulas, wrongFormulas} from './page/formulas.ts'
import {glyphFindings} from './page/glyphs.ts'
import {KINDS, type PageFindings, pictureAround, printedText} from './page/index.ts'
import {wrongNumbers} from './page/numbers.ts'
import {unseenFindings} from './page/seen/index.ts'
import {missingImages} from './pictures/missing.ts'
import {pictureFindings} from './pictures/printed.ts'
import {pressRemarks} from './press/remarks.ts'
import {standardFindings} from './press/standard.ts'
import {qualityFindings} from './quality/index.ts'
import {sheetFindings} from './sheets/index.ts'
import {orderParts, putBack} from './text/blocks.ts'
import {inOrderOfPrinting} from './text/notes.ts'
import {type CorrectedPiece, type SourceLetters, sourceLetters} from './text/source.ts'
import {compareWords} from './text/words.ts'

export const checks: Readonly<Record<string, Check>> = {
  words,
  images: ({images, pages, pdf, places}) => counted('images', missingImages(images, pages, pdf.pages, places)),
  numbers: ({pages, places, results}) =>
    counted(
      'numbers',
      wrongNumbers(pages, places, (page, ref) => printedText(results[page - 1]?.check, ref)),
    ),
  formulas: ({pages, pdf, places}) => ({
    findings: [...wrongFormulas(pages.pages, pdf.pages, places), ...smallFormulas(pages.pages, places)],
  }),
  page,
  seen,
  glyphs: evidence => counted('glyphs', glyphFindings(evidence.drawn, sourceOf(evidence).values(), evidence.places)),
  fonts: ({pdf, results, places}) => {
    const findings = fontFindings(pdf, (name, type) => placeOfFont(results, places, name, type))
    return {findings, figures: {fonts: findings.filter(({severity}) => severity === 'error').length}}
  },
  file: ({pdf}) => ({findings: finishedFindings(pdf)}),
  conformance: ({pdf, places, origins}) => ({
    findings: conditionFindings(judge(pdf), element => places[origins?.get(element) ?? -1]),
  }),
  leak: leakFindings,
  press: pressed,
  imposition: ({pdf, sheets}) => ({findings: sheets ? sheetFindings(pdf, sheets) : []}),
  quality: ({pdf, pages, places}) => ({findings: qualityFindings(pdf, pages, places)}),
  resolution: ({pages, files, places, press}) => ({
    // A press asks for more, and is answered by its own check.
    findings: pictureFindings(pages, files, places).filter(({rule}) => !press || rule !== 'picture-resolution'),
  }),
}

/** Whether a print shop takes the file, and what it would remark. */
function pressed({pdf, pages, results, places, files, press}: Evidence): Checked {
  if (!press) return {findings: []}
  const owners = results.map(result => result.owners)
  return {
    findings: [
      ...standardFindings(pdf, pages.pages, press),
      ...pressRemarks({pdf, pages: pages.pages, owners, places, files, press}),
    ],
  }
}

/** Where the first letters stand that are set in a font; a drawing's are its own. */
function placeOfFont(
  results: Evidence['results'],
  places: Evidence['places'],
  name: string,
  type: string,
): Place | undefined {
  for (const {check, owners} of results) {
    for (const [index, run] of check.read.runs.entries()) {
      if (run.font.name !== name || run.font.type !== type) continue
      const place = places[owners[index]?.ref ?? pictureAround(run, check.page)?.ref ?? -1]
      if (place) return place
    }
  }
  return undefined
}

const counted = (figure: keyof ProofFigures, findings: readonly Finding[]) => ({
  findings,
  figures: {[figure]: findings.length},
})

const STREAMS: readonly Stream[] = ['body', 'note', 'caption', 'cell', 'code', 'answer']
const NOTHING: SourceLetters = {text: '', apart: [], piece: [], pieces: []}

/** Every word of the source once, in order, spaces kept. */
function words(evidence: Evidence): Checked {
  const {streams, unpainted} = evidence
  const source = sourceOf(evidence)
  const colophons = new Set(evidence.pages.pages.flatMap(({name, number}) => (name === 'colophon' ? [number] : [])))
  const compared = STREAMS.map(stream => {
    const expected = source.get(stream) ?? NOTHING
    const parts = streams.parts(stream)
    const shown =
      stream === 'cell' || stream === 'note'
        ? orderParts(parts, expected.pieces)
        : putBack(parts, expected.pieces, ({page}) => stream === 'caption' && colophons.has(page))
    return compareWords(stream, expected, streams.shown(stream, shown))
  })
  const total = (count: 'words' | 'lost' | 'twice' | 'disorder' | 'spaces'): number =>
    compared.reduce((sum, result) => sum + result[count], 0)
  return {
    findings: [...compared.flatMap(({findings}) => findings), ...unpainted],
    figures: {
      words: total('words'),
      lost: total('lost') + unpainted.filter(isLoss).length,
      twice: total('twice'),
      disorder: total('disorder'),
      spaces: total('spaces'),
    },
  }
}

/** The geometry of each page, and that it paints nothing but its texts. */
function page({results}: Evidence): Checked {
  const ofPages = (kind: keyof PageFindings) => results.flatMap(({findings}) => findings[kind])
  return {
    findings: KINDS.flatMap(ofPages),
    figures: {
      twice: ofPages('foreign').length,
      overlaps: ofPages('overlaps').length,
      overflows: ofPages('overflows').length,
      blanks: ofPages('blanks').length,
    },
  }
}

/** Whether what is printed can also be seen. */
async function seen({results, places, picture}: Evidence): Promise<Checked> {
  const pages = results.map(({check, owners}) => ({page: check.page, read: check.read, owners}))
  return {findings: await unseenFindings(pages, places, picture)}
}

const sources = new WeakMap<Evidence, ReturnType<typeof sourceLetters>>()

/** The letters of the source by stream; they are worked out once. */
const sourceOf = (evidence: Evidence) => {
  const known = sources.get(evidence)
  if (known) return known
  const {texts, shows, streams} = evidence
  const order = (pieces: readonly CorrectedPiece[], stream: Stream): readonly CorrectedPiece[] =>
    stream === 'note'
      ? inOrderOfPrinting(
          pieces,
          streams.parts(stream).map(({place}) => place),
        )
      : pieces
  const source = sourceLetters(texts, shows, order)
  sources.set(evidence, source)
  return source
}
