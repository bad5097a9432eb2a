import type {Fill, TextRun} from '../../../pdf/read/index.ts'
import {sidesOf} from '../geometry.ts'

// In points: about two lines.
const ROW = 24

/** What of a run is looked at, in ems above the baseline: within small letters, at three heights. */
export const HEIGHTS: readonly number[] = [0.1, 0.25, 0.4]

/** The middle of a run's letters, which takes in the heights. */
export const BODY = {above: 0.45, below: -0.05}

/** Less than the heights are apart: a line that strikes a run through hides one of them, and is let pass. */
const THIN = 0.15

/** The fills of a page by the rows in which they lie, so that a text is held against those near it alone, in paint order. */
export function fillsByRow(fills: readonly Fill[], height: number): (run: TextRun) => readonly Fill[] {
  if (fills.length === 0) return () => []
  const rows: Fill[][] = Array.from({length: Math.max(1, Math.ceil(height / ROW))}, () => [])
  const rowAt = (y: number): number => Math.min(rows.length - 1, Math.max(0, Math.floor(y / ROW)))
  for (const fill of fills) {
    for (let row = rowAt(fill.sides[1]); row <= rowAt(fill.sides[3]); row++) rows[row]?.push(fill)
  }
  return run => {
    const sides = sidesOf(run, BODY)
    const isLevel = run.direction[1] === 0
    const touches = ({sides: [left, top, right, bottom]}: Fill): boolean =>
      left < sides[2] &&
      right > sides[0] &&
      top < sides[3] &&
      bottom > sides[1] &&
      !(isLevel && bottom - top < THIN * run.size)
    const [first, last] = [rowAt(sides[1]), rowAt(sides[3])]
    if (first === last) return (rows[first] ?? []).filter(touches)
    const near = new Set(rows.slice(first, last + 1).flatMap(row => row.filter(touches)))
    return near.size < 2 ? [...near] : [...near].sort((one, other) => one.order - other.order)
  }
}
