/** The changes of an edition by section. */
import type {Block, Change, Changes, Section} from './types.ts'

export interface Group {
  readonly section: Section
  /** What happened to the section as a whole, with its heading. */
  readonly whole?: 'inserted' | 'deleted' | 'moved'
  /** Its blocks, where it is told as a whole. */
  readonly blocks: number
  readonly changes: readonly Change[]
}

/** Changes section by section, in the order of the new edition; what was taken out with its whole section is under the old one. */
export function groupsOf({before, after, changes}: Changes): Group[] {
  const became = sectionsBecome({before, after, changes})
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    if (isSilent(change, after.blocks)) continue
    const [j] = change.to
    const old = before.blocks[change.from[0] ?? -1]?.section ?? 0
    const name =
      j !== undefined ? `now ${after.blocks[j]?.section}` : became.has(old) ? `now ${became.get(old)}` : `old ${old}`
    groups.set(name, [...(groups.get(name) ?? []), change])
  }
  return [...groups].map(([name, list]) => {
    const [side, index = '0'] = name.split(' ')
    const edition = side === 'now' ? after : before
    const section = edition.sections[Number(index)] ?? {number: '', title: ''}
    const blocks = edition.blocks.filter(block => block.section === Number(index)).length
    const kinds = new Set(list.map(({kind}) => kind))
    const [kind] = kinds
    const isWhole = section.number !== '' && kinds.size === 1 && list.length === blocks && blocks > 1
    const whole = isWhole && (kind === 'inserted' || kind === 'deleted' || kind === 'moved') ? {whole: kind} : {}
    return {section, blocks, changes: list, ...whole}
  })
}

/** Pairs of blocks that no change names: old and new, both in order. */
export function stayed({before, after, changes}: Changes): (readonly [number, number])[] {
  const free = (blocks: readonly Block[], side: 'from' | 'to') => {
    const named = new Set(changes.flatMap(change => change[side]))
    return [...blocks.keys()].filter(index => !named.has(index))
  }
  const now = free(after.blocks, 'to')
  return free(before.blocks, 'from').map((index, at) => [index, now[at] as number] as const)
}

/** For each old section that still has its heading, the section that it became. */
const sectionsBecome = (all: Changes): Map<number, number> => {
  const became = new Map([[0, 0]])
  const pairs = [
    ...stayed(all),
    ...all.changes.flatMap(({from: [i], to: [j]}) => (i === undefined || j === undefined ? [] : [[i, j] as const])),
  ]
  for (const [i, j] of pairs) {
    const [old, now] = [all.before.blocks[i], all.after.blocks[j]]
    if (old?.kind === 'heading' && now?.kind === 'heading' && !became.has(old.section))
      became.set(old.section, now.section)
  }
  return became
}

/** A note goes where its call goes. */
const isSilent = ({kind, edits, to: [j = 0]}: Change, after: readonly Block[]): boolean =>
  kind === 'moved' && after[j]?.kind === 'note' && edits.length === 0
