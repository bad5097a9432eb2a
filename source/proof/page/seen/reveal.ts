import type {ReadPage, TextRun} from '../../../pdf/read/index.ts'
import type {Page} from '../../../types.ts'
import {type Alignment, align} from '../../text/align/index.ts'
import {NONE} from '../../text/align/walk.ts'
import {type Letters, lettersOf} from '../../text/letters.ts'
import {type PaintedLetters, paintedLetters} from '../../text/painted.ts'

export interface AlignedPage {
  /** The page; with the runs that do not show, where they are what its texts lack. */
  readonly read: ReadPage
  readonly painted: PaintedLetters
  readonly laid: Letters
  readonly alignment: Alignment
}

/**
 * Aligns what a page paints with its texts. Where letters are missing and the file has glyphs that do not show, these are
 * taken for them: the words are there, and unseen, which is told apart from words that are lost.
 */
export function alignPage(read: ReadPage, {texts, formulas}: Pick<Page, 'texts' | 'formulas'>): AlignedPage {
  const laid = lettersOf(texts)
  const aligned = alignedWith(read, laid, formulas)
  if (!aligned.alignment.painted.includes(NONE)) return aligned
  const hidden = read.hidden.filter(run => !isShadow(run, read.runs))
  if (hidden.length === 0) return aligned
  const runs = [...read.runs, ...hidden].sort((one, other) => one.order - other.order)
  const revealed = alignedWith({...read, runs}, laid, formulas)
  return isBetter(revealed, aligned) ? revealed : aligned
}

const alignedWith = (read: ReadPage, laid: Letters, formulas: Page['formulas']): AlignedPage => {
  const painted = paintedLetters(read, formulas)
  return {read, painted, laid, alignment: align(painted, laid)}
}

/** Whether letters are found that were missing, and none is missing that was found. */
const isBetter = ({alignment: {painted}}: AlignedPage, {alignment: other}: AlignedPage): boolean =>
  painted.every((at, d) => at !== NONE || other.painted[d] === NONE) &&
  painted.some((at, d) => at !== NONE && other.painted[d] === NONE)

/** A shadow of letters is written as these letters once more, painted with nothing. */
const isShadow = ({text, y, size}: TextRun, runs: readonly TextRun[]): boolean =>
  runs.some(run => Math.abs(run.y - y) < 2 * size && run.text.includes(text.trim()))
