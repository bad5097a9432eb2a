/** Changes word by word. */
import {diffArrays} from 'diff'
import type {TextEdit} from '../text/edits.ts'
import {isWord, type Measure, type Token, tokensOf} from './tokens.ts'

/** Steps of the comparing of two texts at most: beyond, what lies between their equal ends counts as one change. */
const budget = 4_000_000

/** A run of tokens: `from` (old) became `to` (new). */
interface Span {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
}

/** The edits of `after` that give `before` back, but for typography unless that counts. Each is as wide as a reader sees it. */
export function wordEdits(before: string, after: string, measure: Measure = 'folded'): TextEdit[] {
  const old = tokensOf(before, measure)
  const now = tokensOf(after, measure)
  return joined(settled(spansOf(old, now), old, now), old, now).map(({from: [a, b], to: [c, d]}) => {
    const at = now[c]?.start ?? now.at(-1)?.end ?? 0
    const end = d > c ? (now[d - 1]?.end ?? at) : at
    const isAtBeginning = c === 0 && d === c
    const text = before.slice(old[a]?.start ?? 0, b > a ? (old[b - 1]?.end ?? 0) : (old[a]?.start ?? 0))
    // A change at the very beginning takes the space after it along, for the text that follows has none before it.
    return isAtBeginning
      ? {start: 0, end: 0, text: `${text.trimEnd()}${spaceBefore(before, old[b])}`}
      : {start: at, end, text}
  })
}

const spaceBefore = (text: string, token: Token | undefined): string => (token ? text.slice(token.start, token.at) : '')

const spansOf = (old: readonly Token[], now: readonly Token[]): Span[] => {
  let head = 0
  while (head < old.length && head < now.length && old[head]?.key === now[head]?.key) head++
  let tail = 0
  const most = Math.min(old.length, now.length) - head
  while (tail < most && old[old.length - 1 - tail]?.key === now[now.length - 1 - tail]?.key) tail++
  const keys = (tokens: readonly Token[]) => tokens.slice(head, tokens.length - tail).map(({key}) => key)
  const [from, to] = [keys(old), keys(now)]
  if (from.length === 0 && to.length === 0) return []
  const maxEditLength = Math.max(64, Math.floor(budget / (from.length + to.length)))
  const parts = diffArrays(from, to, {maxEditLength})
  if (!parts) return [{from: [head, head + from.length], to: [head, head + to.length]}]
  const spans: Span[] = []
  let [a, c] = [head, head]
  for (const {added, removed, count} of parts) {
    const span = {from: [a, a + (removed ? count : 0)], to: [c, c + (added ? count : 0)]} as const
    const last = spans.at(-1)
    if (added || removed) {
      if (last && last.from[1] === a && last.to[1] === c)
        spans[spans.length - 1] = {from: [last.from[0], span.from[1]], to: [last.to[0], span.to[1]]}
      else spans.push(span)
    }
    if (!added) a += count
    if (!removed) c += count
  }
  return spans
}

/**
 * A sentence that was put in or taken out between two full stops ends with the second: « La paix [. Elle dure]. » and
 * « La paix. [Elle dure.] » are the same change, and the second is the one that was made.
 */
const settled = (spans: readonly Span[], old: readonly Token[], now: readonly Token[]): Span[] =>
  spans.map(({from, to}, index) => {
    const next = spans[index + 1]
    const isOneSided = from[0] === from[1] || to[0] === to[1]
    const [tokens, [begin, end]] = from[0] === from[1] ? [now, to] : [old, from]
    const first = tokens[begin]?.key
    const hasRoom = !next || (next.from[0] > from[1] + 1 && next.to[0] > to[1] + 1)
    if (!isOneSided || !hasRoom || first === undefined || !/^\s*[.!?…]$/u.test(first) || tokens[end]?.key !== first)
      return {from, to}
    return {from: [from[0] + 1, from[1] + 1], to: [to[0] + 1, to[1] + 1]}
  })

/**
 * Changes with next to nothing between them are one to a reader: two words that were both replaced, a word that was put in
 * parentheses.
 */
const joined = (spans: readonly Span[], old: readonly Token[], now: readonly Token[]): Span[] => {
  const isSigns = ({from, to}: Span) => ![...old.slice(...from), ...now.slice(...to)].some(({key}) => isWord(key))
  const result: Span[] = []
  for (const span of spans) {
    const last = result.at(-1)
    const [first, second] = last ? [now[last.to[1]], now[span.to[0] - 1]] : []
    const length = first && second ? second.end - first.at : Number.POSITIVE_INFINITY
    const isNear = last && span.to[0] - last.to[1] <= 2
    if (isNear && ((length <= 8 && isWide(last) && isWide(span)) || (length <= 24 && (isSigns(last) || isSigns(span)))))
      result[result.length - 1] = {from: [last.from[0], span.from[1]], to: [last.to[0], span.to[1]]}
    else result.push(span)
  }
  return result
}

/** It takes something out and puts something in. */
const isWide = ({from, to}: Span): boolean => from[1] > from[0] && to[1] > to[0]
