/** Tables compared by cell. */

import {matchesIn} from './gap.ts'
import type {Features, FeaturesOf} from './likeness.ts'
import {commonPairs, type Pair} from './sequence.ts'
import {isWord, keyOf, type Measure, tokensOf} from './tokens.ts'
import type {TableEdit} from './types.ts'

type Rows = readonly (readonly string[])[]

/** How `before` became `after`: columns first, then rows, then the cells of both. */
export function tableEdit(before: Rows, after: Rows, measure: Measure = 'folded'): TableEdit {
  const [old, now] = [before, after].map(rows => rows.map(row => row.map(cell => keyOf(cell, measure)))) as [
    string[][],
    string[][],
  ]
  const columns = pairing(turned(old), turned(now))
  const kept = columns.flatMap((to, from) => (to < 0 ? [] : [[from, to] as const]))
  const rows = pairing(
    old.map(row => kept.map(([from]) => row[from] ?? '')),
    now.map(row => kept.map(([, to]) => row[to] ?? '')),
  )
  const cells = before.flatMap((row, i) =>
    columns.flatMap((to, column) => {
      const text = row[column] ?? ''
      const place = rows[i] ?? -1
      const isSame = place >= 0 && to >= 0 && (old[i]?.[column] ?? '') === (now[place]?.[to] ?? '')
      return isSame ? [] : [{row: i, column, before: text}]
    }),
  )
  return {columns, rows, newColumns: widthOf(after), newRows: after.length, cells}
}

/** The old table, from the new one. */
export function formerRows(after: Rows, {columns, rows, cells}: TableEdit): string[][] {
  const old = rows.map(row => columns.map(column => after[row]?.[column] ?? ''))
  for (const {row, column, before} of cells) (old[row] as string[])[column] = before
  return old
}

const widthOf = (rows: Rows): number => Math.max(0, ...rows.map(row => row.length))

const turned = (rows: Rows): string[][] =>
  Array.from({length: widthOf(rows)}, (_, column) => rows.map(row => row[column] ?? ''))

/** For each line of cells (a row or a column) the one that it became, in order; -1 for none. */
const pairing = (old: Rows, now: Rows): number[] => {
  if (old.length === now.length && old.length <= 1) return old.map((_, at) => at)
  const keys = (lines: Rows) => lines.map(line => line.join('\u0002'))
  const found = new Map<number, number>(commonPairs(keys(old), keys(now)))
  const features = (lines: Rows): FeaturesOf => {
    const made = lines.map(lineFeatures)
    return at => made[at] as Features
  }
  const [olds, nows] = [features(old), features(now)]
  for (const [from, to] of gaps(found, old.length, now.length)) {
    if (from.length * to.length > 10_000) continue
    const matched: Pair[] = matchesIn(from, to, olds, nows).flatMap(match =>
      match.from.length === 1 && match.to.length === 1 ? [[match.from[0] as number, match.to[0] as number]] : [],
    )
    // As many on both sides: each became the one in its place, however much it was changed.
    const all: readonly Pair[] = from.length === to.length ? from.map((i, at) => [i, to[at] as number]) : matched
    for (const [i, j] of all) found.set(i, j)
  }
  return old.map((_, at) => found.get(at) ?? -1)
}

const gaps = (found: ReadonlyMap<number, number>, olds: number, nows: number): [number[], number[]][] => {
  const result: [number[], number[]][] = []
  const taken = new Set(found.values())
  let from: number[] = []
  let start = 0
  for (let i = 0; i <= olds; i++) {
    const to = i < olds ? found.get(i) : nows
    if (to === undefined) {
      from.push(i)
      continue
    }
    const between = Array.from({length: to - start}, (_, at) => start + at).filter(j => !taken.has(j))
    if (from.length > 0 && between.length > 0) result.push([from, between])
    from = []
    start = to + 1
  }
  return result
}

const lineFeatures = (line: readonly string[]): Features => {
  const words = new Map<string, number>()
  // A cell counts as a whole and by its words.
  const keys = line.flatMap((cell, at) => (cell === '' ? [] : [`${at} ${cell}`, ...tokensOf(cell).map(({key}) => key)]))
  for (const key of keys.filter(isWord)) words.set(key, (words.get(key) ?? 0) + 1)
  return {kind: 'line', words, count: keys.filter(isWord).length, marks: [], threes: []}
}
