/** How much two blocks have in common, by their words. */
import {isWord, tokensOf} from './tokens.ts'
import type {Block} from './types.ts'

/** The words of a block with how often each stands in it, and what else it is known by. */
export interface Features {
  readonly kind: string
  readonly words: ReadonlyMap<string, number>
  readonly count: number
  readonly marks: readonly string[]
}

/** Blocks of one class may become each other: an entry of a list is a paragraph of another look. */
export const classOf = ({kind}: Block): string => (kind === 'item' ? 'paragraph' : kind)

export function featuresOf(block: Block): Features {
  const texts = [block.text, ...(block.rows ?? []).flat()]
  const keys = texts.flatMap(text => tokensOf(text).map(({key}) => key))
  const named = keys.filter(isWord)
  const words = new Map<string, number>()
  for (const key of named.length > 0 ? named : keys) words.set(key, (words.get(key) ?? 0) + 1)
  const marks = (block.pictures ?? []).flatMap(({name, digest}) => [`name ${name}`, `content ${digest ?? name}`])
  return {kind: classOf(block), words, count: (named.length > 0 ? named : keys).length, marks}
}

/** Several blocks as if they were one. */
export function together(features: readonly Features[]): Features {
  const words = new Map<string, number>()
  for (const each of features) for (const [word, times] of each.words) words.set(word, (words.get(word) ?? 0) + times)
  const count = features.reduce((sum, each) => sum + each.count, 0)
  return {kind: features[0]?.kind ?? '', words, count, marks: features.flatMap(({marks}) => marks)}
}

/** Words that two blocks share, each as often as in both. */
export function shared(one: Features, other: Features): number {
  const [few, many] = one.words.size < other.words.size ? [one, other] : [other, one]
  let common = 0
  for (const [word, times] of few.words) common += Math.min(times, many.words.get(word) ?? 0)
  return common
}

/** From 0, nothing in common, to 1, the same words (Dice's coefficient); a figure is known by its picture too. */
export function likeness(one: Features, other: Features): number {
  if (one.kind !== other.kind) return 0
  const sum = one.count + other.count
  const words = sum === 0 ? 1 : (2 * shared(one, other)) / sum
  if (one.marks.length === 0 && other.marks.length === 0) return words
  const marks = one.marks.filter(mark => other.marks.includes(mark)).length
  return Math.max(words, marks > 0 ? 0.9 : 0)
}
