/** The erratum sheet: what a reader of the old edition corrects in his copy, as Markdown. */
import type {EditionWords} from '../wording/editions/index.ts'
import {ends} from './excerpt.ts'
import {factsOf, passages} from './facts.ts'
import type {FrontChange} from './front.ts'
import type {BlockPages} from './pages.ts'
import type {Block, Change, Changes} from './types.ts'

/** More changes than that are no erratum. */
export const mostErrata = 40

/** Signs of a passage on the sheet. */
const long = 300

export interface ErratumOptions {
  /** The publication, and the edition that is corrected. */
  readonly title: string
  readonly edition: string
  /** What changed on the cover, the title page and in the colophon. */
  readonly front?: readonly FrontChange[]
  /** The pages of the old edition. */
  readonly pages?: BlockPages
}

/** The changes that a reader can make by hand: a paragraph that only stands elsewhere is none. */
export const errata = ({changes}: Changes): readonly Change[] =>
  changes.filter(({kind, edits, table}) => kind !== 'moved' || edits.length > 0 || (table?.cells.length ?? 0) > 0)

/** The body of the sheet: one paragraph for each change. */
export function erratumText(
  all: Changes,
  words: EditionWords,
  {title, edition, front = [], pages = []}: ErratumOptions,
): string {
  const entries = errata(all).map(change => {
    const block = blockOf(change, all)
    const index = change.from[0] ?? inTheText(oldNeighbour(change, all), all)
    const page = pages[index]?.[0]
    const place = words.erratum.place(
      page,
      page === undefined ? undefined : paragraphOn(page, index, all, pages),
      block.kind,
    )
    const facts = factsFor(change, index < 0, all, words).join('\u202f; ')
    return place === '' ? escaped(facts) : `**${escaped(place)}**${colon} ${escaped(facts)}`
  })
  const before = front.map(({name, before: old, after}) =>
    escaped(words.front.line(name, ends(old, long), ends(after, long))),
  )
  return [escaped(words.erratum.about(title, edition)), ...before, ...entries].join('\n\n')
}

const colon = '\u00a0:'

const blockOf = ({from: [i = -1], to: [j = -1]}: Change, {before, after}: Changes): Block =>
  (before.blocks[i] ?? after.blocks[j]) as Block

const factsFor = (change: Change, isFirst: boolean, all: Changes, words: EditionWords): string[] => {
  const {kind} = change
  const {erratum} = words
  if (kind === 'inserted') {
    const text = ends(fullText(all.after.blocks[change.to[0] ?? -1]), long)
    return [isFirst ? erratum.addFirst(text) : erratum.addAfter(text)]
  }
  if (kind === 'deleted') return [erratum.takeOut(ends(fullText(all.before.blocks[change.from[0] ?? -1]), long))]
  const found = passages(change, all)
  if (kind !== 'modified' || found.length === 0) return factsOf(change, all, words)
  return [
    ...found.map(({after, around, former}) =>
      former === (around || after)
        ? words.otherwise
        : former === ''
          ? erratum.add(after)
          : around === '' && after === ''
            ? erratum.takeOut(former)
            : words.instead(former, around || after),
    ),
    ...(change.table ? factsOf({...change, edits: []}, all, words) : []),
  ]
}

const fullText = (block: Block | undefined): string =>
  [block?.text ?? '', ...(block?.rows ?? []).map(row => row.join(' | '))].filter(Boolean).join(' – ')

/** Of a block that is new: the old block after which it goes. */
const oldNeighbour = ({to: [j = 0]}: Change, {before, after, changes}: Changes): number => {
  const became = new Map(changes.flatMap(({from, to}) => to.map(each => [each, from.at(-1) ?? -1] as const)))
  const named = new Set(changes.flatMap(({from}) => from))
  const free = [...before.blocks.keys()].filter(index => !named.has(index))
  let count = -1
  let found = -1
  for (let at = 0; at < Math.min(j, after.blocks.length); at++) {
    const old = became.get(at)
    if (old === undefined) found = free[++count] ?? found
    else if (old >= 0) found = old
  }
  return found
}

/** A note stands at the foot of a page, not before what follows its call: the block with the call is the one to be named. */
const inTheText = (index: number, {before}: Changes): number => {
  let at = index
  while (at > 0 && before.blocks[at]?.kind === 'note') at--
  return at
}

/** Which paragraph of that page a block is, counted from the top; undefined for what is no paragraph. */
const paragraphOn = (page: number, index: number, {before}: Changes, pages: BlockPages): number | undefined => {
  const isProse = (at: number) => before.blocks[at]?.kind === 'paragraph'
  if (!isProse(index)) return undefined
  const on = [...before.blocks.keys()].filter(at => isProse(at) && pages[at]?.includes(page))
  return on.indexOf(index) + 1 || undefined
}

/** Text that Markdown takes for nothing but text. */
const escaped = (text: string): string =>
  text.replace(/\s+/g, each => (each === '\u00a0' || each === '\u202f' ? each : ' ')).replace(/[!-/:-@[-`{-~]/g, '\\$&')
