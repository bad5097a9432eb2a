/** Where two lists differ: `a` from `aStart` to `aEnd` stands for `b` from `bStart` to `bEnd`. */
export interface Hunk {
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
}

/**
 * The differences of two lists of words, in order.
 *
 * First by the words that occur once in both (patience), which keeps whole sentences together and costs next to nothing;
 * then, within what lies between them, the shortest edit script (Myers, « An O(ND) difference algorithm », 1986).
 */
export function diff(a: readonly string[], b: readonly string[]): readonly Hunk[] {
  const hunks: Hunk[] = []
  const add = (aStart: number, aEnd: number, bStart: number, bEnd: number): void => {
    if (aStart === aEnd && bStart === bEnd) return
    const last = hunks.at(-1)
    if (last && last.aEnd === aStart && last.bEnd === bStart) hunks[hunks.length - 1] = {...last, aEnd, bEnd}
    else hunks.push({aStart, aEnd, bStart, bEnd})
  }
  compare({a, b, add}, 0, a.length, 0, b.length)
  return hunks
}

interface Comparison {
  readonly a: readonly string[]
  readonly b: readonly string[]
  readonly add: (aStart: number, aEnd: number, bStart: number, bEnd: number) => void
}

const compare = (lists: Comparison, aFrom: number, aTo: number, bFrom: number, bTo: number): void => {
  const {a, b, add} = lists
  let [aStart, aEnd, bStart, bEnd] = [aFrom, aTo, bFrom, bTo]
  while (aStart < aEnd && bStart < bEnd && a[aStart] === b[bStart]) {
    aStart++
    bStart++
  }
  while (aEnd > aStart && bEnd > bStart && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--
    bEnd--
  }
  if (aStart === aEnd || bStart === bEnd) {
    add(aStart, aEnd, bStart, bEnd)
    return
  }
  const anchors = uniqueInBoth(lists, aStart, aEnd, bStart, bEnd)
  if (anchors.length === 0) {
    shortest(lists, aStart, aEnd, bStart, bEnd)
    return
  }
  for (const [inA, inB] of anchors) {
    compare(lists, aStart, inA, bStart, inB)
    aStart = inA + 1
    bStart = inB + 1
  }
  compare(lists, aStart, aEnd, bStart, bEnd)
}

/** The longest rising sequence of pairs of words that occur once on either side. */
const uniqueInBoth = (
  {a, b}: Comparison,
  aStart: number,
  aEnd: number,
  bStart: number,
  bEnd: number,
): readonly (readonly [number, number])[] => {
  const inB = places(b, bStart, bEnd)
  const pairs: (readonly [number, number])[] = []
  for (const [word, at] of places(a, aStart, aEnd)) {
    const other = inB.get(word) ?? -1
    if (at >= 0 && other >= 0) pairs.push([at, other])
  }
  return longestRising(pairs.sort((one, other) => one[0] - other[0]))
}

/** Where each word stands; −1 where it stands more than once. */
const places = (words: readonly string[], start: number, end: number): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (let i = start; i < end; i++) {
    const word = words[i] ?? ''
    found.set(word, found.has(word) ? -1 : i)
  }
  return found
}

const longestRising = (pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] => {
  // tails[n]: the pair that ends the best sequence of n + 1 pairs; before[i]: the pair that comes before pair i in its own.
  const tails: number[] = []
  const before: number[] = []
  for (const [i, [, second]] of pairs.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] as number]?.[1] as number) < second) low = middle + 1
      else high = middle
    }
    before.push(low > 0 ? (tails[low - 1] ?? -1) : -1)
    tails[low] = i
  }
  const rising: (readonly [number, number])[] = []
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) rising.push(pairs[i] ?? [0, 0])
  return rising.reverse()
}

// Past that many edits a stretch is one difference: nobody reads a longer list.
const MOST_EDITS = 600

const shortest = (lists: Comparison, aStart: number, aEnd: number, bStart: number, bEnd: number): void => {
  const trace = editTrace(lists, aStart, aEnd, bStart, bEnd)
  if (!trace) {
    lists.add(aStart, aEnd, bStart, bEnd)
    return
  }
  let x = aEnd - aStart
  let y = bEnd - bStart
  const hunks: Hunk[] = []
  for (let edits = trace.length - 1; edits > 0; edits--) {
    const furthest = trace[edits - 1] as Int32Array
    const middle = (furthest.length - 1) / 2
    const diagonal = x - y
    const down = goesDown(furthest, middle, diagonal, edits)
    const from = diagonal + (down ? 1 : -1)
    const startX = furthest[middle + from] as number
    const startY = startX - from
    const start = {aStart: aStart + startX, bStart: bStart + startY}
    hunks.push({...start, aEnd: start.aStart + (down ? 0 : 1), bEnd: start.bStart + (down ? 1 : 0)})
    x = startX
    y = startY
  }
  for (const hunk of hunks.reverse()) lists.add(hunk.aStart, hunk.aEnd, hunk.bStart, hunk.bEnd)
}

/** After each number of edits, how far each diagonal was reached; undefined when there are too many. */
const editTrace = (
  {a, b}: Comparison,
  aStart: number,
  aEnd: number,
  bStart: number,
  bEnd: number,
): readonly Int32Array[] | undefined => {
  const width = aEnd - aStart
  const height = bEnd - bStart
  const most = Math.min(width + height, MOST_EDITS)
  const middle = most + 1
  const furthest = new Int32Array(2 * middle + 1).fill(-1)
  furthest[middle + 1] = 0
  const trace: Int32Array[] = []
  for (let edits = 0; edits <= most; edits++) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down = goesDown(furthest, middle, diagonal, edits)
      let x = down ? (furthest[middle + diagonal + 1] as number) : (furthest[middle + diagonal - 1] as number) + 1
      let y = x - diagonal
      while (x < width && y < height && a[aStart + x] === b[bStart + y]) {
        x++
        y++
      }
      furthest[middle + diagonal] = x
      if (x >= width && y >= height) {
        trace.push(furthest.slice())
        return trace
      }
    }
    trace.push(furthest.slice())
  }
  return undefined
}

const goesDown = (furthest: Int32Array, middle: number, diagonal: number, edits: number): boolean =>
  diagonal === -edits ||
  (diagonal !== edits && (furthest[middle + diagonal - 1] as number) < (furthest[middle + diagonal + 1] as number))
