import type {Fill, TextRun} from '../../pdf/read/index.ts'
import {INK, sidesOf} from '../geometry.ts'

// In points: about two lines.
const ROW = 24

/** The fills of a page by the rows in which they lie, so that a text is held against those near it alone, in paint order. */
export function fillsByRow(fills: readonly Fill[], height: number): (run: TextRun) => readonly Fill[] {
  if (fills.length === 0) return () => []
  const rows: Fill[][] = Array.from({length: Math.max(1, Math.ceil(height / ROW))}, () => [])
  const rowAt = (y: number): number => Math.min(rows.length - 1, Math.max(0, Math.floor(y / ROW)))
  for (const fill of fills) {
    for (let row = rowAt(fill.sides[1]); row <= rowAt(fill.sides[3]); row++) rows[row]?.push(fill)
  }
  return run => {
    const sides = sidesOf(run, INK)
    const [first, last] = [rowAt(sides[1]), rowAt(sides[3])]
    const near = first === last ? (rows[first] ?? []) : [...new Set(rows.slice(first, last + 1).flat())]
    const touching = near.filter(
      fill =>
        fill.sides[0] < sides[2] && fill.sides[2] > sides[0] && fill.sides[1] < sides[3] && fill.sides[3] > sides[1],
    )
    return first === last ? touching : touching.sort((one, other) => one.order - other.order)
  }
}
