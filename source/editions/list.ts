/** The list of changes as plain text. */
import type {EditionWords} from '../wording/editions/index.ts'
import {ends, excerpt} from './excerpt.ts'
import {factsOf} from './facts.ts'
import type {FrontChange} from './front.ts'
import {type Group, groupsOf} from './groups.ts'
import type {Block, BlockKind, Change, Changes} from './types.ts'

/**
 * What changed, section by section: a line that counts it, then a line for each block. Every line ends with a line break.
 *
 * @param words of the language of the publication, or of whoever reads (`wording/editions/`)
 * @param front what is printed of `publication.yaml` and changed; told first, as it stands before the text
 */
export function changesText(changes: Changes, words: EditionWords, front: readonly FrontChange[] = []): string {
  const groups = groupsOf(changes).map(group => sectionText(group, changes, words))
  const parts = front.length > 0 ? [frontText(front, words), ...groups] : groups
  return parts.length === 0 ? `${words.none}\n` : parts.join('\n')
}

const frontText = (front: readonly FrontChange[], words: EditionWords): string => {
  const lines = front.map(
    ({name, before, after}) => `  – ${words.front.line(name, ends(before, 160), ends(after, 160))}\n`,
  )
  return `${words.under(words.front.heading, [words.front.count(front.length)])}\n${lines.join('')}`
}

const sectionText = (group: Group, all: Changes, words: EditionWords): string => {
  const {section, whole, blocks, changes} = group
  const heading = words.section(section.number, section.title, section.typed)
  const counts = whole ? [words.whole(whole, blocks)] : countsOf(changes, all, words)
  const lines = whole ? [] : changes.map(change => `  – ${lineOf(change, all, words)}\n`)
  return `${words.under(heading, counts)}\n${lines.join('')}`
}

const orders = ['modified', 'split', 'joined', 'moved', 'inserted', 'deleted'] as const

/** How many blocks of each kind were changed, and how. */
const countsOf = (changes: readonly Change[], all: Changes, words: EditionWords): string[] =>
  orders.flatMap(order => {
    const some = changes.filter(change => orderOf(change, all) === order)
    if (order === 'split') return some.map(change => words.split(change.to.length, kindOf(change, all)))
    if (order === 'joined') return some.map(change => words.joined(change.from.length, kindOf(change, all)))
    const kinds = new Map<BlockKind, number>()
    for (const change of some) kinds.set(kindOf(change, all), (kinds.get(kindOf(change, all)) ?? 0) + 1)
    return [...kinds].map(([kind, count]) => words.count(kind, order, count))
  })

const blockOf = ({from: [i = -1], to: [j = -1]}: Change, {before, after}: Changes): Block =>
  (after.blocks[j] ?? before.blocks[i]) as Block

const kindOf = (change: Change, all: Changes): BlockKind => blockOf(change, all).kind

/** A note that follows its call elsewhere is no more than changed. */
const orderOf = (change: Change, all: Changes): Change['kind'] =>
  change.kind === 'moved' && kindOf(change, all) === 'note' ? 'modified' : change.kind

const lineOf = (change: Change, all: Changes, words: EditionWords): string => {
  const block = blockOf(change, all)
  const cells = block.rows?.[0]?.join(' | ') ?? ''
  const name = block.text.trim() || cells || (block.pictures?.[0]?.name ?? '')
  const isNew = change.kind === 'inserted' || change.kind === 'deleted'
  return words.line(block.kind, excerpt(name, isNew ? 120 : 40), factsOf(change, all, words))
}
