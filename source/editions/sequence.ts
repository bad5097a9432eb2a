/** Equal things in two sequences, in almost linear time. */
import {diffArrays} from 'diff'

/** An index in the old sequence and one in the new. */
export type Pair = readonly [number, number]

/** Steps that the comparing of a gap without a key of its own may take. */
const budget = 4_000_000

/**
 * Pairs of equal keys that rise in both sequences: the equal ends, then, again and again between what was found, the keys
 * that stand once on each side (patience diff); what is left is compared thing by thing, within a bounded time.
 */
export function commonPairs(old: readonly string[], now: readonly string[]): Pair[] {
  const found: Pair[] = []
  const gaps: [number, number, number, number, number][] = [[0, old.length, 0, now.length, 0]]
  for (let gap = gaps.pop(); gap; gap = gaps.pop()) {
    let [a, b, c, d, depth] = gap
    while (a < b && c < d && old[a] === now[c]) found.push([a++, c++])
    while (a < b && c < d && old[b - 1] === now[d - 1]) found.push([--b, --d])
    if (a === b || c === d) continue
    const anchors = depth < 12 ? rising(uniquePairs(old, now, a, b, c, d)) : []
    if (anchors.length === 0) {
      found.push(...plainPairs(old.slice(a, b), now.slice(c, d), a, c))
      continue
    }
    for (const [i, j] of anchors) {
      gaps.push([a, i, c, j, depth + 1])
      found.push([i, j])
      ;[a, c] = [i + 1, j + 1]
    }
    gaps.push([a, b, c, d, depth + 1])
  }
  return found.sort(([one], [other]) => one - other)
}

const uniquePairs = (
  old: readonly string[],
  now: readonly string[],
  a: number,
  b: number,
  c: number,
  d: number,
): Pair[] => {
  const olds = onceIn(old, a, b)
  const nows = onceIn(now, c, d)
  return [...olds].flatMap(([key, i]) => {
    const j = nows.get(key)
    return j === undefined || i < 0 || j < 0 ? [] : [[i, j] as const]
  })
}

/** Where each key stands; -1 for one that stands more than once. */
const onceIn = (keys: readonly string[], from: number, to: number): Map<string, number> => {
  const places = new Map<string, number>()
  for (let at = from; at < to; at++) {
    const key = keys[at] as string
    places.set(key, places.has(key) ? -1 : at)
  }
  return places
}

/** The longest part of `pairs`, which rise on the old side, that rises on the new side too (patience sorting). */
export function rising(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = []
  const before: number[] = []
  for (const [index, [, j]] of pairs.entries()) {
    let [low, high] = [0, tops.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tops[middle] as number] as Pair)[1] < j) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? (tops[low - 1] as number) : -1
    tops[low] = index
  }
  const result: Pair[] = []
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] as number) result.push(pairs[at] as Pair)
  return result.reverse()
}

/** Pairs of a gap by the least number of changes (Myers, 1986); none where that would take too long. */
const plainPairs = (old: string[], now: string[], from: number, to: number): Pair[] => {
  const pairs: Pair[] = []
  const maxEditLength = Math.max(64, Math.floor(budget / (old.length + now.length)))
  let [i, j] = [from, to]
  for (const {added, removed, count} of diffArrays(old, now, {maxEditLength}) ?? []) {
    if (!added && !removed) for (let at = 0; at < count; at++) pairs.push([i + at, j + at])
    if (!added) i += count
    if (!removed) j += count
  }
  return pairs
}
