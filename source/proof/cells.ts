import type {Place} from '../types.ts'
import type {CorrectedPiece} from './source.ts'

/**
 * Puts the parts of each cell together, at the place of the first. A row taller than what is left of a page is cut cell by
 * cell: the first page shows the beginning of each cell, the next one the rest of each, which is in order for a reader.
 *
 * @param pieces The source of the cells, which tells which part is of which cell.
 */
export function joinCells<Part extends {readonly place: Place | undefined}>(
  parts: readonly Part[],
  pieces: readonly CorrectedPiece[],
): readonly Part[] {
  const cellOf = cellsByPlace(pieces)
  const cells = new Map<number, Part[]>()
  let last: Part[] = []
  // A part whose cell is not known stays with the one before it.
  const unknown = [last]
  for (const part of parts) {
    const cell = cellOf(part.place)
    if (cell >= 0) {
      last = cells.get(cell) ?? []
      cells.set(cell, last)
    }
    last.push(part)
  }
  return [...unknown, ...cells.values()].flat()
}

/** For a place in the Markdown, the index of the cell that it is in; −1 when it is in none. */
const cellsByPlace = (pieces: readonly CorrectedPiece[]): ((place: Place | undefined) => number) => {
  const files = new Map<string, {start: number; end: number; rank: number}[]>()
  let rank = -1
  for (const {place, begins, text} of pieces) {
    const cells = files.get(place.file) ?? []
    files.set(place.file, cells)
    const start = position(place.line, place.column)
    const end = position(place.endLine ?? place.line, place.endColumn ?? place.column + text.length)
    const last = cells.at(-1)
    if (begins || !last) cells.push({start, end, rank: ++rank})
    else last.end = Math.max(last.end, end)
  }
  return (place) => {
    if (!place) return -1
    const at = position(place.line, place.column)
    // A cell's element begins before its text, an element within it after.
    return files.get(place.file)?.find(({end}) => end >= at)?.rank ?? -1
  }
}

const position = (line: number, column: number): number => line * 100_000 + Math.min(column, 99_999)
