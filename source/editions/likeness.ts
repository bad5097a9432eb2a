/** How much two blocks have in common, by their words. */
import {isWord, tokensOf} from './tokens.ts'
import type {Block} from './types.ts'

/** The words of a block with how often each stands in it, and what else it is known by. */
export interface Features {
  readonly kind: string
  readonly words: ReadonlyMap<string, number>
  readonly count: number
  readonly marks: readonly string[]
  /** Marks of some of its words by threes, by which its like is found among many. */
  readonly threes: readonly number[]
}

/** Features by the index of a block, made when they are asked for. */
export type FeaturesOf = (index: number) => Features

export function featuresIn(blocks: readonly Block[]): FeaturesOf {
  const known: Features[] = []
  return index => {
    known[index] ??= featuresOf(blocks[index] as Block)
    return known[index]
  }
}

/** Blocks of one class may become each other: an entry of a list is a paragraph of another look. */
export const classOf = ({kind}: Block): string => (kind === 'item' ? 'paragraph' : kind)

function featuresOf(block: Block): Features {
  const texts = [block.text, ...(block.rows ?? []).flat()]
  const keys = texts.flatMap(text => tokensOf(text).map(({key}) => key))
  const named = keys.filter(isWord)
  const words = new Map<string, number>()
  for (const key of named.length > 0 ? named : keys) words.set(key, (words.get(key) ?? 0) + 1)
  const marks = (block.pictures ?? []).flatMap(({name, digest}) => [`name ${name}`, `content ${digest ?? name}`])
  const threes = threesOf(named)
  return {kind: classOf(block), words, count: (named.length > 0 ? named : keys).length, marks, threes}
}

/** So many marks of a block are enough to find it by. */
const enough = 16

/** The lowest marks of three words in a row: blocks that share many of their words share some of these (Broder, 1997). */
const threesOf = (words: readonly string[]): number[] => {
  const marks = words.map(markOf)
  const threes =
    marks.length < 6 ? marks : marks.slice(2).map((mark, at) => mixed(mixed(marks[at] ?? 0, marks[at + 1] ?? 0), mark))
  return [...new Set(threes)].sort((one, other) => one - other).slice(0, enough)
}

/** A number that stands for a word (FNV-1a). */
const markOf = (word: string): number => {
  let mark = 0x811c9dc5
  for (let at = 0; at < word.length; at++) mark = Math.imul(mark ^ word.charCodeAt(at), 0x01000193)
  return mark >>> 0
}

const mixed = (one: number, other: number): number => Math.imul((one ^ (other >>> 7)) + other, 0x9e3779b1) >>> 0

/** Several blocks as if they were one. */
export function together(features: readonly Features[]): Features {
  const words = new Map<string, number>()
  for (const each of features) for (const [word, times] of each.words) words.set(word, (words.get(word) ?? 0) + times)
  const count = features.reduce((sum, each) => sum + each.count, 0)
  return {kind: features[0]?.kind ?? '', words, count, marks: features.flatMap(({marks}) => marks), threes: []}
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
