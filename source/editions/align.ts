/** Two lists of blocks laid beside each other: which stayed, moved, were split or joined. In almost linear time. */

import {withoutTypedNumber} from '../text/typed-number.ts'
import {type Match, matchesIn} from './gap.ts'
import {classOf, type Features, type FeaturesOf, featuresIn, likeness} from './likeness.ts'
import {commonPairs, type Pair, rising} from './sequence.ts'
import {keyOf, measureOf} from './tokens.ts'
import type {Block, CompareOptions} from './types.ts'

export interface Alignment {
  /** Blocks that are the same, rising on both sides. */
  readonly same: readonly Pair[]
  /** Blocks that are the same and stand elsewhere, and those that were changed and stand elsewhere. */
  readonly moved: readonly Pair[]
  /** Blocks that were changed in their place, one for one, one for several or several for one. */
  readonly matches: readonly Match[]
}

/** Gaps of more than so many comparisons are cut up first. */
const smallGap = 2500

/** Shorter paragraphs that stand elsewhere may be the same by chance; entries of lists are short, and change places. */
const leastWords = 4

/** Blocks elsewhere that have so much in common are the same, changed. */
const leastMoved = 0.7
const leastNamed = 0.6

export function align(before: readonly Block[], after: readonly Block[], options: CompareOptions = {}): Alignment {
  const [old, now] = [before, after].map(blocks => blocks.map(block => blockKey(block, options))) as [
    string[],
    string[],
  ]
  const same = commonPairs(old, now)
  const [olds, nows] = [featuresIn(before), featuresIn(after)]
  const free = leftovers(same, old.length, now.length)
  const moved = elsewhere(old, now, {features: olds, blocks: before}, free)
  take(free, moved)
  const matches = gapsBetween(same, free, old.length, now.length).flatMap(([from, to]) => inGap(from, to, olds, nows))
  take(
    free,
    matches.flatMap(({from, to}) => pairsOf(from, to)),
  )
  const likely = likelyPairs([...free.old], [...free.now], olds, nows).filter(([i, j]) => {
    const one = olds(i)
    const alike = likeness(one, nows(j))
    return isNamed(one) ? alike >= leastNamed : alike >= leastMoved && isOwn(one, 2 * leastWords)
  })
  return {same, moved: [...moved, ...likely], matches}
}

/** What a block is compared by as a whole: equal for blocks that are the same. */
export function blockKey(block: Block, options: CompareOptions = {}): string {
  const measure = measureOf(block.kind, options)
  const text = block.kind === 'heading' ? withoutTypedNumber(block.text) : block.text
  return JSON.stringify([
    classOf(block),
    block.level ?? 0,
    keyOf(text, measure),
    block.rows?.map(row => row.map(cell => keyOf(cell, measure))) ?? 0,
    block.pictures?.map(({name, digest, alt}) => [digest ?? name, keyOf(alt, measure)]) ?? 0,
    block.links ?? 0,
  ])
}

interface Free {
  readonly old: Set<number>
  readonly now: Set<number>
}

const leftovers = (pairs: readonly Pair[], olds: number, nows: number): Free => {
  const free = {old: new Set(Array(olds).keys()), now: new Set(Array(nows).keys())}
  take(free, pairs)
  return free
}

const take = (free: Free, pairs: readonly Pair[]): void => {
  for (const [i, j] of pairs) {
    free.old.delete(i)
    free.now.delete(j)
  }
}

const pairsOf = (from: readonly number[], to: readonly number[]): Pair[] =>
  from.flatMap(i => to.map(j => [i, j] as const))

/** Blocks that are the same and stand elsewhere, each paired with the first one that is left. */
const elsewhere = (
  old: readonly string[],
  now: readonly string[],
  {features, blocks}: {features: FeaturesOf; blocks: readonly Block[]},
  free: Free,
): Pair[] => {
  const places = new Map<string, number[]>()
  for (const j of free.now) {
    const key = now[j] as string
    const list = places.get(key)
    if (list) list.push(j)
    else places.set(key, [j])
  }
  for (const list of places.values()) list.reverse()
  const times = new Map<string, number>()
  for (const i of free.old) times.set(old[i] as string, (times.get(old[i] as string) ?? 0) + 1)
  return [...free.old].flatMap(i => {
    const key = old[i] as string
    const list = places.get(key) ?? []
    const isOnly = times.get(key) === 1 && list.length === 1
    const isKnown = isOnly && (isNamed(features(i)) || blocks[i]?.kind === 'item')
    const j = isOwn(features(i), leastWords) || isKnown ? list.pop() : undefined
    return j === undefined ? [] : [[i, j] as const]
  })
}

/** Whether a block has enough of its own to be known elsewhere. */
const isOwn = ({count, marks}: Features, least: number): boolean => count >= least || marks.length > 0

/** Kinds of which there are few: one that is alone with its words is known by them, however few. */
const isNamed = ({kind}: Features): boolean => kind === 'heading' || kind === 'note'

/** What is left on both sides between two pairs of `same`. */
const gapsBetween = (same: readonly Pair[], free: Free, olds: number, nows: number): [number[], number[]][] => {
  const gaps: [number[], number[]][] = []
  let [a, c] = [0, 0]
  for (const [i, j] of [...same, [olds, nows] as const]) {
    const from = range(a, i).filter(index => free.old.has(index))
    const to = range(c, j).filter(index => free.now.has(index))
    if (from.length > 0 && to.length > 0) gaps.push([from, to])
    ;[a, c] = [i + 1, j + 1]
  }
  return gaps
}

const range = (from: number, to: number): number[] => Array.from({length: Math.max(0, to - from)}, (_, at) => from + at)

const inGap = (from: readonly number[], to: readonly number[], olds: FeaturesOf, nows: FeaturesOf): Match[] => {
  if (from.length * to.length <= smallGap) return matchesIn(from, to, olds, nows)
  const anchors = rising(likelyPairs(from, to, olds, nows))
  const matches: Match[] = anchors.map(([i, j]) => ({from: [i], to: [j]}))
  let [a, c] = [0, 0]
  for (const [i, j] of [...anchors, [Infinity, Infinity] as const]) {
    const [b, d] = [endBefore(from, i, a), endBefore(to, j, c)]
    if ((b - a) * (d - c) > 0 && (b - a) * (d - c) <= smallGap)
      matches.push(...matchesIn(from.slice(a, b), to.slice(c, d), olds, nows))
    ;[a, c] = [b + 1, d + 1]
  }
  return matches
}

const endBefore = (indexes: readonly number[], limit: number, from: number): number => {
  let at = from
  while (at < indexes.length && (indexes[at] as number) < limit) at++
  return at
}

/** Pairs that share three words in a row which no other block of either list has, in the order of the old ones; in linear time. */
const likelyPairs = (from: readonly number[], to: readonly number[], olds: FeaturesOf, nows: FeaturesOf): Pair[] => {
  const owners = (indexes: readonly number[], features: FeaturesOf) => {
    const found = new Map<number, number>()
    for (const index of indexes)
      for (const three of features(index).threes) {
        found.set(three, found.has(three) ? -1 : index)
      }
    return found
  }
  const old = owners(from, olds)
  const votes = new Map<number, Map<number, number>>()
  for (const [three, j] of owners(to, nows)) {
    const i = old.get(three) ?? -1
    if (i < 0 || j < 0) continue
    const counts = votes.get(i) ?? new Map<number, number>()
    votes.set(i, counts.set(j, (counts.get(j) ?? 0) + 1))
  }
  const taken = new Set<number>()
  return from.flatMap(i => {
    const [best] = [...(votes.get(i) ?? [])].sort(([, one], [, other]) => other - one)
    if (!best || taken.has(best[0])) return []
    const [j] = best
    if (likeness(olds(i), nows(j)) < 0.5) return []
    taken.add(j)
    return [[i, j] as const]
  })
}
