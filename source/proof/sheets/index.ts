import {type ReadPage, type ReadPdf, readPdf, type TextRun} from '../../pdf/read/index.ts'
import type {Finding} from '../../types.ts'
import {folded, type Half} from './folded.ts'

/** Sheets that were made of the pages that are proved. */
export interface ImposedSheets {
  readonly bytes: Uint8Array
  /** Pages of a signature; undefined: one for all. */
  readonly signature?: number | undefined
  /** Empty pages stand before the last one. */
  readonly keepLast: boolean
}

/** Points by which a letter may stand elsewhere on its page: numbers in a PDF are rounded. */
const slack = 0.1

/**
 * Whether the sheets, folded, show each page of `pdf` once, in order, every letter at its place on the page, and nothing
 * else: empty pages at the end or before the last one. The first place that differs is told.
 */
export function sheetFindings(pdf: ReadPdf, {bytes, signature, keepLast}: ImposedSheets): Finding[] {
  const sides = readPdf(bytes).pages
  const perSignature = signature === undefined ? Math.max(1, sides.length / 2) : signature / 4
  const halves = folded(sides, perSignature)
  const count = pdf.pages.length
  const empty = halves.length - count
  const expected: (ReadPage | undefined)[] = [...pdf.pages]
  expected.splice(keepLast ? count - 1 : count, 0, ...new Array<undefined>(Math.max(0, empty)).fill(undefined))
  const isWhole = halves.length === Math.ceil(count / 4) * 4
  const at = isWhole ? halves.findIndex((half, index) => !isSame(half, expected[index])) : 0
  if (at < 0) return []
  return [{place: undefined, rule: 'imposition-wrong', severity: 'error', values: {page: at + 1}}]
}

/** Whether a half shows what the page does: the same letters, moved all alike and made smaller all alike. */
const isSame = ({runs, images}: Half, page: ReadPage | undefined): boolean => {
  if (!page) return runs.length === 0 && images.length === 0
  if (runs.length !== page.runs.length || images.length !== page.images.length) return false
  const [first, last] = [page.runs[0], page.runs.at(-1)]
  const [to, end] = [runs[0], runs.at(-1)]
  if (!first || !last || !to || !end) return true
  const scale = to.size / first.size
  return page.runs.every((run, index) => {
    const moved = runs[index]
    return (
      moved !== undefined &&
      moved.text === run.text &&
      Math.abs(moved.x - to.x - scale * (run.x - first.x)) < slack + placesLost(run, scale) &&
      Math.abs(moved.y - to.y - scale * (run.y - first.y)) < slack + placesLost(run, scale)
    )
  })
}

/** A size is rounded as well: what it says of the scale is less exact far from the first letter. */
const placesLost = ({x, y}: TextRun, scale: number): number => (scale === 1 ? 0 : 0.001 * (Math.abs(x) + Math.abs(y)))
