import {applyEdits} from '../text/edits.ts'
import {formerRows} from './tables.ts'
import type {Block, Change} from './types.ts'

/**
 * The blocks of the old edition, from those of the new one and what changed: a list of changes that leaves something out
 * gives another text. Where changes of typography do not count, neither do they here.
 */
export function undo(after: readonly Block[], changes: readonly Change[]): Block[] {
  const former = new Map<number, Block>()
  const touched = new Set<number>()
  for (const change of changes) {
    for (const index of change.to) touched.add(index)
    for (const [at, index] of change.from.entries()) former.set(index, formerBlock(after, change, at))
  }
  const stayed = after.filter((_, index) => !touched.has(index))
  const count = former.size + stayed.length
  const next = stayed.values()
  return Array.from({length: count}, (_, index) => former.get(index) ?? (next.next().value as Block))
}

const formerBlock = (after: readonly Block[], change: Change, at: number): Block => {
  const was = change.former[at] as Change['former'][number]
  if (change.kind === 'deleted') return {...was, text: change.text ?? '', ...(change.rows && {rows: change.rows})}
  const now = change.to.map(index => after[index] as Block)
  const whole = applyEdits(now.map(({text}) => text).join(' '), change.edits)
  const cuts = [0, ...(change.cuts ?? []), whole.length]
  const text = change.cuts ? whole.slice(cuts[at], cuts[at + 1]).trimEnd() : whole
  const rows = now[0]?.rows
  return {...was, text, ...(change.table && rows ? {rows: formerRows(rows, change.table)} : rows ? {rows} : {})}
}
