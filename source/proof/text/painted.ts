import type {ReadPage, TextRun} from '../../pdf/read/index.ts'
import {gatherer, type Letters} from './letters.ts'

/** The letters that a page paints; their `piece` is the index of the run. */
export interface PaintedLetters extends Letters {
  /** The letters that are the last of their line. */
  readonly lineEnds: ReadonlySet<number>
}

// In ems: what a reader sees as a gap between words, and how far a baseline may lie from the one before on the same line
// (raised and lowered figures).
const GAP = 0.15
const RAISED = 0.7

/** Gathers the letters that `page` paints, in the order of painting. */
export function paintedLetters(page: ReadPage): PaintedLetters {
  const gathered = gatherer()
  const lineEnds = new Set<number>()
  let previous: TextRun | undefined
  let count = 0
  for (const [index, run] of page.runs.entries()) {
    if (previous) {
      const step = between(previous, run)
      if (step !== 'joined') gathered.separate(1)
      if (step === 'line') lineEnds.add(count - 1)
    }
    gathered.add(inReadingOrder(run.text), index)
    const length = gathered.length()
    // A run of spaces alone says nothing about where the line stands.
    if (length > count) previous = run
    count = length
  }
  lineEnds.add(count - 1)
  return {...gathered.letters(), lineEnds}
}

/** Arabic, Hebrew: a PDF gives their letters in the order in which they stand on the page. */
const inReadingOrder = (text: string): string =>
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text) && !/[\p{Script=Latin}]/u.test(text)
    ? Array.from(text).reverse().join('')
    : text

/** How `next` stands to the run painted before it. */
const between = (run: TextRun, next: TextRun): 'joined' | 'gap' | 'line' => {
  const size = Math.max(run.size, next.size)
  const [right, down] = run.direction
  const dx = next.x - run.x
  const dy = next.y - run.y
  const along = dx * right + dy * down - run.width
  const aside = Math.abs(dy * right - dx * down)
  if (aside > RAISED * size || along < -size) return 'line'
  return along > GAP * size ? 'gap' : 'joined'
}
