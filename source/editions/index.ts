/** Two editions of a text → what changed. Pure: lists of blocks in, values out. */
import {applyEdits} from '../text/edits.ts'
import {align} from './align.ts'
import {tableEdit} from './tables.ts'
import {type Measure, measureOf, tokensOf} from './tokens.ts'
import type {Block, Change, Changes, CompareOptions, Edition, Former} from './types.ts'
import {wordEdits} from './words.ts'

export {blockKey} from './align.ts'
export {editionOf, type Held} from './blocks.ts'
export {errata, erratumText, mostErrata} from './erratum.ts'
export {factsOf} from './facts.ts'
export {type Front, type FrontChange, frontChanges, frontPictures} from './front.ts'
export {groupsOf} from './groups.ts'
export {changesText} from './list.ts'
export {markTrees} from './mark.ts'
export {
  numbersFile,
  numbersOf,
  type ParagraphNumbers,
  readNumbers,
  renumbered,
  running,
  writeNumbers,
} from './numbers.ts'
export {type BlockPages, blockPages, type PageMatch, pageTable, pageTableText} from './pages.ts'
export type * from './types.ts'
export {undo} from './undo.ts'

/**
 * What changed from `before` to `after`, in the order of the new edition; what was taken out stands where it was. The list is
 * whole: `undo` makes the old blocks of it and the new ones.
 */
export function diffEditions(before: Edition, after: Edition, options: CompareOptions = {}): Changes {
  const {same, moved, matches} = align(before.blocks, after.blocks, options)
  const changes: Change[] = []
  const olds = new Set(before.blocks.keys())
  const nows = new Set(after.blocks.keys())
  const take = (from: readonly number[], to: readonly number[]) => {
    for (const index of from) olds.delete(index)
    for (const index of to) nows.delete(index)
  }
  for (const [i, j] of same) take([i], [j])
  const add = (kind: Change['kind'], from: readonly number[], to: readonly number[]) => {
    take(from, to)
    changes.push(changeOf(kind, from, to, before, after, options))
  }
  for (const [i, j] of moved) add('moved', [i], [j])
  for (const {from, to} of matches) add(to.length > 1 ? 'split' : from.length > 1 ? 'joined' : 'modified', from, to)
  for (const i of [...olds]) add('deleted', [i], [])
  for (const j of [...nows]) add('inserted', [], [j])
  const follows = followed(same, changes)
  const placed = changes.map(change =>
    change.kind === 'deleted' || change.kind === 'moved' ? {...change, follows: follows(change.from[0] ?? 0)} : change,
  )
  return {before, after, changes: placed.sort((one, other) => placeOf(one) - placeOf(other))}
}

/** A change is told at its first new block; what was taken out right after the block that it followed. */
const placeOf = ({to: [j], follows = -1}: Change): number => j ?? follows + 0.5

const changeOf = (
  kind: Change['kind'],
  from: readonly number[],
  to: readonly number[],
  before: Edition,
  after: Edition,
  options: CompareOptions,
): Change => {
  const old = from.map(index => before.blocks[index] as Block)
  const now = to.map(index => after.blocks[index] as Block)
  const former = old.map(({text: _, rows: __, ...rest}): Former => rest)
  const base = {kind, from, to, former}
  if (kind === 'inserted') return {...base, edits: []}
  const [first] = old
  if (kind === 'deleted') return {...base, edits: [], text: first?.text ?? '', ...(first?.rows && {rows: first.rows})}
  const measure = measureOf(first?.kind ?? '', options)
  const edits = wordEdits(old.map(({text}) => text).join(' '), now.map(({text}) => text).join(' '), measure)
  const rows = now[0]?.rows
  return {
    ...base,
    edits,
    ...(old.length > 1 && {cuts: cutsOf(old, now, edits, measure)}),
    ...(first?.rows && rows && {table: tableEdit(first.rows, rows, measure)}),
  }
}

/** Where each old block but the first begins in what the edits make of the new text, counted in words and signs. */
const cutsOf = (old: readonly Block[], now: readonly Block[], edits: Change['edits'], measure: Measure): number[] => {
  const whole = applyEdits(now.map(block => block.text).join(' '), edits)
  const tokens = tokensOf(whole, measure)
  let count = 0
  return old.slice(0, -1).map(({text}) => {
    count += tokensOf(text, measure).length
    return tokens[count]?.at ?? whole.length
  })
}

/** For an old block the new one after which it stood: what became of the nearest before it that stayed in its place. */
const followed = (same: readonly (readonly [number, number])[], changes: readonly Change[]) => {
  const became = new Map<number, number>(same)
  for (const {kind, from, to} of changes) {
    const j = to.at(-1)
    if (j !== undefined && kind !== 'moved') for (const i of from) became.set(i, j)
  }
  const known = [...became.keys()].sort((one, other) => one - other)
  return (index: number): number => {
    let [low, high] = [0, known.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((known[middle] as number) < index) low = middle + 1
      else high = middle
    }
    return low > 0 ? (became.get(known[low - 1] as number) as number) : -1
  }
}
