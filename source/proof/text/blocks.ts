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
  const firsts = firstWithin(parts)
  // A part whose block is not known stays with the one before it.
  for (const [index, part] of parts.entries()) {
    const block = goesOn(parts, index, firsts[index] as number) ? -1 : blockOf(part.place)
    blocks.push(block < 0 ? (blocks.at(-1) ?? -1) : block)
  }
  const stretches = sideBySide(parts, blocks)
  if (stretches.length === 0) return parts
  const ordered = parts.map((part, i) => ({part, block: blocks[i] as number}))
  for (const {start, end} of stretches) {
    const rows = ordered.slice(start, end).sort((one, other) => one.block - other.block)
    ordered.splice(start, rows.length, ...rows)
  }
  return ordered.map(({part}) => part)
}

/**
 * For each part, the first of those right before it on its page that lie in its element; the part itself where none does.
 */
const firstWithin = (parts: readonly BlockPart[]): readonly number[] => {
  const firsts: number[] = []
  for (const [index, part] of parts.entries()) {
    let first = index
    // What lies in a part before lies in this one with it.
    while (first > 0 && parts[first - 1]?.page === part.page && isWithin(parts[first - 1]?.place, part.place))
      first = firsts[first - 1] as number
    firsts.push(first)
  }
  return firsts
}

/** Whether a part is of the element before it, after an element in it: the third line of a cell whose second is in italics. */
const goesOn = (parts: readonly BlockPart[], index: number, first: number): boolean =>
  first < index - 1 && parts[first]?.place === parts[index]?.place

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

/** Parts from `start` to before `end`, and the last of their blocks. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly last: number
}

/** The stretches in which blocks run side by side. They do not overlap. */
const sideBySide = (parts: readonly BlockPart[], blocks: readonly number[]): readonly Stretch[] => {
  const stretches: Stretch[] = []
  const add = (from: number, until: number): void => {
    let [start, end] = [from, until]
    let last = Math.max(...blocks.slice(from, until))
    // The parts that follow are of the same stretch until all blocks begun in it are behind.
    while (end < blocks.length && (blocks[end] as number) < last) end++
    const first = Math.min(...blocks.slice(from, end))
    // What overlaps grows together. So does what ends here with blocks that come after the first of this stretch: the third
    // page of a row goes back to a cell before those that its first page began and its second one ended.
    for (
      let before = stretches.at(-1);
      before && (before.end > start || (before.end === start && before.last > first));
      before = stretches.at(-1)
    ) {
      start = Math.min(start, before.start)
      end = Math.max(end, before.end)
      last = Math.max(last, before.last)
      stretches.pop()
    }
    stretches.push({start, end, last})
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
