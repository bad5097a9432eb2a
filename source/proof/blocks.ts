import type {Place} from '../types.ts'
import type {CorrectedPiece} from './source.ts'

/**
 * Puts the parts of each block together, at the place of the first. A row taller than what is left of a page is cut cell by
 * cell: the first page shows the beginning of each cell, the next one the rest of each, which is in order for a reader. So
 * it is with the notes of such cells.
 *
 * @param pieces The source of the blocks, which tells which part is of which block.
 */
export function joinBlocks<Part extends {readonly place: Place | undefined}>(
  parts: readonly Part[],
  pieces: readonly CorrectedPiece[],
): readonly Part[] {
  const blockOf = blocksByPlace(pieces)
  const blocks = new Map<number, Part[]>()
  let last: Part[] = []
  // A part whose block is not known stays with the one before it.
  const unknown = [last]
  for (const part of parts) {
    const block = blockOf(part.place)
    if (block >= 0) {
      last = blocks.get(block) ?? []
      blocks.set(block, last)
    }
    last.push(part)
  }
  return [...unknown, ...blocks.values()].flat()
}

/** For a place in the Markdown, the index of the block that it is in; −1 when it is in none. */
const blocksByPlace = (pieces: readonly CorrectedPiece[]): ((place: Place | undefined) => number) => {
  const files = new Map<string, {start: number; end: number; index: number}[]>()
  let index = -1
  for (const {place, begins, text} of pieces) {
    const blocks = files.get(place.file) ?? []
    files.set(place.file, blocks)
    const start = position(place.line, place.column)
    const end = position(place.endLine ?? place.line, place.endColumn ?? place.column + text.length)
    const last = blocks.at(-1)
    if (begins || !last) blocks.push({start, end, index: ++index})
    else last.end = Math.max(last.end, end)
  }
  for (const blocks of files.values()) blocks.sort((one, other) => one.start - other.start)
  return (place) => {
    if (!place) return -1
    const at = position(place.line, place.column)
    // The block's element begins before its text, an element within it after.
    return files.get(place.file)?.find(({end}) => end >= at)?.index ?? -1
  }
}

const position = (line: number, column: number): number => line * 100_000 + Math.min(column, 99_999)
