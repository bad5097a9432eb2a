import type {Place} from '../../types.ts'
import type {CorrectedPiece} from './source.ts'

/** A part of a block on one page. */
export interface BlockPart {
  readonly page: number
  /** Where the element comes from that holds its first text. */
  readonly place: Place | undefined
}

/**
 * Puts the parts of blocks that run side by side in the order of the source. A row taller than what is left of a page is
 * cut cell by cell: the first page shows the beginning of each cell, the next one the rest of each, which is in order for a
 * reader. So it is with the notes of such cells.
 *
 * Blocks run side by side from where one is broken off to where it is taken up again, and where a page goes back to a block
 * before the last one of the page before. There alone the parts are put in order; all others stay as they are printed.
 *
 * @param pieces The source of the blocks, which tells which part is of which block.
 */
export function orderParts<Part extends BlockPart>(
  parts: readonly Part[],
  pieces: readonly CorrectedPiece[],
): readonly Part[] {
  const blockOf = blocksByPlace(pieces)
  const blocks: number[] = []
  // A part whose block is not known stays with the one before it.
  for (const [index, part] of parts.entries()) {
    const block = goesOn(parts, index) ? -1 : blockOf(part.place)
    blocks.push(block < 0 ? (blocks.at(-1) ?? -1) : block)
  }
  const stretches = sideBySide(parts, blocks)
  if (stretches.length === 0) return parts
  const ordered = parts.map((part, i) => ({part, block: blocks[i] as number}))
  for (const [start, end] of stretches) {
    const rows = ordered.slice(start, end).sort((one, other) => one.block - other.block)
    ordered.splice(start, rows.length, ...rows)
  }
  return ordered.map(({part}) => part)
}

/** Whether a part is of the element before it, after an element in it: the third line of a cell whose second is in italics. */
const goesOn = (parts: readonly BlockPart[], index: number): boolean => {
  const part = parts[index]
  let before = index - 1
  while (before >= 0 && parts[before]?.page === part?.page && isWithin(parts[before]?.place, part?.place)) before--
  const outer = parts[before + 1]
  return before + 1 < index - 1 && outer?.place === part?.place
}

const isWithin = (inner: Place | undefined, outer: Place | undefined): boolean => {
  if (!inner || !outer || inner.file !== outer.file) return false
  const at = position(inner.line, inner.column)
  return (
    at >= position(outer.line, outer.column) &&
    at < position(outer.endLine ?? outer.line, outer.endColumn ?? outer.column)
  )
}

/**
 * Puts the parts that are printed late, credits of opening pictures in the colophon, where the source has them; all others
 * stay as they are printed.
 */
export function putBack<Part extends BlockPart>(
  parts: readonly Part[],
  pieces: readonly CorrectedPiece[],
  isLate: (part: Part) => boolean,
): readonly Part[] {
  const late = parts.filter(isLate)
  if (late.length === 0) return parts
  const blockOf = blocksByPlace(pieces)
  const ordered = parts.filter(part => !isLate(part))
  for (const part of late) {
    const block = blockOf(part.place)
    const before = ordered.findLastIndex(other => blockOf(other.place) <= block)
    ordered.splice(before + 1, 0, part)
  }
  return ordered
}

/** The stretches in which blocks run side by side: the first part, and the one after the last. They do not overlap. */
const sideBySide = (parts: readonly BlockPart[], blocks: readonly number[]): readonly (readonly [number, number])[] => {
  const stretches: (readonly [number, number])[] = []
  const add = (from: number, until: number): void => {
    let start = from
    let to = until
    // The parts that follow are of the same stretch until all blocks begun in it are behind.
    const last = Math.max(...blocks.slice(from, until))
    while (to < blocks.length && (blocks[to] as number) < last) to++
    // What overlaps grows together.
    let end = 0
    for (let before = stretches.at(-1); before && before[1] > start; before = stretches.at(-1)) {
      start = Math.min(start, before[0])
      end = Math.max(end, before[1])
      stretches.pop()
    }
    stretches.push([start, Math.max(to, end)])
  }
  const lastPart = new Map<number, number>()
  for (const [i, block] of blocks.entries()) {
    const before = lastPart.get(block)
    if (before !== undefined && before < i - 1) add(before, i + 1)
    else if (parts[i]?.page !== parts[i - 1]?.page && block < (blocks[i - 1] as number)) {
      let start = i
      while (start > 0 && (blocks[start - 1] as number) > block) start--
      add(start, i + 1)
    }
    lastPart.set(block, i)
  }
  return stretches
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
  return place => {
    if (!place) return -1
    const at = position(place.line, place.column)
    // The block's element begins before its text, an element within it after.
    return files.get(place.file)?.find(({end}) => end > at)?.index ?? -1
  }
}

const position = (line: number, column: number): number => line * 100_000 + Math.min(column, 99_999)
