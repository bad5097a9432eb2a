import type {Hunk} from './diff.ts'

/** A row of words. */
export interface Row {
  readonly at: number
  readonly length: number
}

// So many words in a row found elsewhere were moved. Fewer may be a coincidence, unless they are all that a difference
// holds, or stand as often in the one as in the other.
const MOVED = 3

/**
 * Tells apart, of the words that differ, what is gone from what stands elsewhere.
 *
 * @returns Rows of `expected` that are lost and that were moved, and rows of `actual` that are too many.
 */
export function findMoves(
  hunks: readonly Hunk[],
  expected: readonly string[],
  actual: readonly string[],
): {readonly lost: readonly Row[]; readonly moved: readonly Row[]; readonly extra: readonly Row[]} {
  const free = new Map<string, number[]>()
  const used = new Set<number>()
  const ends = new Map<number, number>()
  for (const {bStart, bEnd} of hunks) {
    for (let i = bStart; i < bEnd; i++) {
      const word = actual[i] ?? ''
      const at = free.get(word)
      if (at) at.push(i)
      else free.set(word, [i])
      ends.set(i, bEnd)
    }
  }
  const starts = new Set(hunks.map(({bStart}) => bStart))
  const surplus = surplusOf(expected, actual)
  const lost: Row[] = []
  const moved: Row[] = []
  for (const {aStart, aEnd} of hunks) {
    for (let i = aStart; i < aEnd; ) {
      const found = longestRow(expected, i, aEnd, actual, free.get(expected[i] ?? '') ?? [], ends, used)
      const {at, length} = found
      const isWhole = (i === aStart && length === aEnd - aStart) || (starts.has(at) && ends.get(at) === at + length)
      const isKept = expected.slice(i, i + length).every(word => (surplus.get(word) ?? 0) === 0)
      if (length > 0 && (length >= MOVED || isWhole || isKept)) {
        for (let k = 0; k < length; k++) used.add(at + k)
        moved.push({at: i, length})
        i += length
      } else extend(lost, i++)
    }
  }
  const extra: Row[] = []
  for (const {aStart, aEnd, bStart, bEnd} of hunks) {
    // Words printed in the place of lost ones are what is left of these.
    const stump = aEnd > aStart && lost.some(({at, length}) => at < aEnd && at + length > aStart)
    for (let i = bStart; i < bEnd && !stump; i++) if (!used.has(i)) extend(extra, i)
  }
  return {lost, moved, extra}
}

/** For each word, how much oftener it stands in `actual` than in `expected`. */
const surplusOf = (expected: readonly string[], actual: readonly string[]): ReadonlyMap<string, number> => {
  const surplus = new Map<string, number>()
  for (const word of actual) surplus.set(word, (surplus.get(word) ?? 0) + 1)
  for (const word of expected) surplus.set(word, (surplus.get(word) ?? 0) - 1)
  return surplus
}

const longestRow = (
  expected: readonly string[],
  from: number,
  to: number,
  actual: readonly string[],
  places: readonly number[],
  ends: ReadonlyMap<number, number>,
  used: ReadonlySet<number>,
): Row => {
  let best: Row = {at: -1, length: 0}
  for (const at of places) {
    const end = ends.get(at) ?? at
    let length = 0
    while (
      from + length < to &&
      at + length < end &&
      !used.has(at + length) &&
      expected[from + length] === actual[at + length]
    )
      length++
    if (length > best.length) best = {at, length}
  }
  return best
}

const extend = (rows: Row[], at: number): void => {
  const last = rows.at(-1)
  if (last && last.at + last.length === at) rows[rows.length - 1] = {at: last.at, length: last.length + 1}
  else rows.push({at, length: 1})
}
