import type {ReadPage, TextRun} from '../../pdf/read/index.ts'
import {formulaSign} from '../../text/formula.ts'
import type {Box, LaidFormula} from '../../types.ts'
import {formulaOf} from '../page/formulas.ts'
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

/** Gathers the letters that `page` paints, in the order of painting; a formula that begins on it is one sign. */
export function paintedLetters(page: ReadPage, formulas: readonly LaidFormula[] = []): PaintedLetters {
  const gathered = gatherer()
  const lineEnds = new Set<number>()
  let previous: TextRun | undefined
  let count = 0
  const ownerOf = formulaOf(formulas)
  const begun = new Set<LaidFormula>()
  for (const [index, run] of page.runs.entries()) {
    const formula = ownerOf(run)
    if (formula) {
      // All of it, wherever it stands around the line, is the sign; what a page cut has had its sign before.
      const first = !begun.has(formula.formula)
      begun.add(formula.formula)
      if (!first || formula.formula.rest) {
        if (previous) previous = withFormula(previous, formula.box)
        continue
      }
    }
    const place = formula ? standIn(run, formula.box, previous) : run
    if (previous) {
      const step = between(previous, place)
      if (step !== 'joined') gathered.separate(1)
      if (step === 'line') lineEnds.add(count - 1)
    }
    gathered.add(formula ? formulaSign : inReadingOrder(run), index)
    const length = gathered.length()
    // A run of spaces alone says nothing about where the line stands.
    if (length > count) previous = place
    count = length
  }
  lineEnds.add(count - 1)
  return {...gathered.letters(), lineEnds}
}

/** A run that stands for a formula: as wide as it, on the line before it where that goes through it. */
const standIn = (run: TextRun, box: Box, previous: TextRun | undefined): TextRun => {
  if (goesUp(run)) return standInUpwards(run, box, previous)
  const {x, y, width, height} = box
  const onLine = previous && previous.y > y && previous.y < y + height
  return {...run, x, y: onLine ? previous.y : y + height * 0.7, width, size: onLine ? previous.size : run.size}
}

/** In a table that is turned by a quarter a line goes up. */
const goesUp = ({direction: [right, down]}: TextRun): boolean => down < -Math.abs(right)

const standInUpwards = (run: TextRun, {x, y, width, height}: Box, previous: TextRun | undefined): TextRun => {
  const onLine = previous && previous.x > x && previous.x < x + width
  const size = onLine ? previous.size : run.size
  return {...run, x: onLine ? previous.x : x + width * 0.7, y: y + height, width: height, size}
}

/** The next part of a formula, which ends further on or in another line. */
const withFormula = (run: TextRun, box: Box): TextRun => {
  const {x, y, width, height} = box
  if (goesUp(run))
    return run.x > x && run.x < x + width
      ? {...run, width: Math.max(run.width, run.y - y)}
      : standIn(run, box, undefined)
  return run.y > y && run.y < y + height
    ? {...run, width: Math.max(run.width, x + width - run.x)}
    : standIn(run, box, undefined)
}

/**
 * Arabic, Hebrew: a PDF gives their letters in the order in which they stand on the page; but a box that stands for several
 * gives them as they are written.
 */
const inReadingOrder = ({text, font, missing}: TextRun): string =>
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text) &&
  !/[\p{Script=Latin}]/u.test(text) &&
  !(font.boxes && missing < text.length)
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
