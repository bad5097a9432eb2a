/** What came of one block, in words. */
import type {EditionWords} from '../wording/editions/index.ts'
import {ends, excerpt} from './excerpt.ts'
import type {Block, Change, Changes, Former, Picture} from './types.ts'

/** So many changes of one block are told one by one. */
const most = 8

/** Signs of a passage that is quoted. */
const long = 160

/** What came of the block of a change, the likeliest to interest first; one fact at least. */
export function factsOf(change: Change, all: Changes, words: EditionWords): string[] {
  const {kind, from, to, former} = change
  const [now] = to.map(index => all.after.blocks[index] as Block)
  const [was] = former
  if (!now) return [words.deleted(was?.kind ?? 'paragraph')]
  if (!was) return [words.inserted(now.kind)]
  const facts: string[] = []
  if (kind === 'moved' && now.kind !== 'note') facts.push(words.moved(now.kind, movedFrom(was, now, all, words)))
  if (kind === 'split')
    facts.push(
      words.cutAt(
        now.kind,
        to.slice(1).map(index => excerpt(all.after.blocks[index]?.text ?? '', 40)),
      ),
    )
  if (kind === 'joined')
    facts.push(
      words.joinedFrom(
        now.kind,
        from.slice(1).map(index => excerpt(all.before.blocks[index]?.text ?? '', 40)),
      ),
    )
  const told = [
    ...levelFacts(was, now, words),
    ...pictureFacts(was.pictures ?? [], now.pictures ?? [], words),
    ...passages(change, all).map(({before, after, around}) =>
      before === after
        ? words.otherwise
        : before === ''
          ? words.putIn(after, around)
          : after === ''
            ? words.takenOut(before, around)
            : words.instead(before, after),
    ),
    ...tableFacts(change, all, words),
    ...linkFacts(was.links ?? [], now.links ?? [], words),
  ]
  facts.push(...told.slice(0, most), ...(told.length > most ? [words.more(told.length - most)] : []))
  return facts.length > 0 ? facts : [words.otherwise]
}

/** A passage of a block, as it was and as it is, with the words around it. */
export interface Passage {
  readonly before: string
  readonly after: string
  /** The passage as it is now, between the words around it; '' where it makes up the whole. */
  readonly around: string
  /** The passage as it was, between the same words. */
  readonly former: string
}

/**
 * The passages of a block that its edits change. The words around one are never those of another: so they stand in both
 * editions, and a reader who corrects passage after passage in his copy has the new text.
 */
export function passages({edits, to}: Change, {after}: Changes): Passage[] {
  const text = to.map(index => after.blocks[index]?.text ?? '').join(' ')
  return edits.map(({start, end, text: former}, index) => {
    const left = wordsBefore(text.slice(edits[index - 1]?.end ?? 0, start)).replace(openers, '')
    const right = wordsAfter(text.slice(end, edits[index + 1]?.start))
    const now = text.slice(start, end)
    const whole = {
      former: ends(`${left}${former}${right}`, long),
      around: left + right === '' ? '' : ends(`${left}${now}${right}`, long),
    }
    if (former.trim() === '' || now.trim() === '') return {...whole, before: ends(former, long), after: ends(now, long)}
    return {...whole, before: whole.former, after: whole.around || ends(now, long)}
  })
}

/** Signs with which no quoted passage begins. */
const openers = /^[\s:;,.!?»–]+/u

const wordsBefore = (text: string): string => /(?:\S+\s+){0,2}\S*\s*$/u.exec(text.slice(-60))?.[0] ?? ''
const wordsAfter = (text: string): string => /^\s*\S*(?:\s+\S+){0,1}/u.exec(text.slice(0, 40))?.[0] ?? ''

const movedFrom = (was: Former, now: Block, {before, after}: Changes, words: EditionWords): string => {
  const [old, own] = [before.sections[was.section], after.sections[now.section]]
  return old && own && old.title !== own.title ? words.section(old.number, old.title, old.typed) : ''
}

const levelFacts = (was: Former, now: Block, words: EditionWords): string[] =>
  was.level !== undefined && now.level !== undefined && was.level !== now.level
    ? [words.level(was.level, now.level)]
    : []

const pictureFacts = (old: readonly Picture[], now: readonly Picture[], words: EditionWords): string[] => {
  const content = ({name, digest}: Picture) => digest ?? name
  const gone = old.filter(one => !now.some(other => content(one) === content(other)))
  const added = now.filter(one => !old.some(other => content(one) === content(other)))
  const replaced = Math.min(gone.length, added.length)
  const same = old.flatMap(one => {
    const other = now.find(each => content(each) === content(one))
    return other && other.alt !== one.alt ? [words.alternative(one.alt, other.alt)] : []
  })
  return [
    ...Array<string>(replaced).fill(words.pictureReplaced),
    ...gone.slice(replaced).map(({name}) => words.pictureGone(name)),
    ...added.slice(replaced).map(({name}) => words.pictureAdded(name)),
    ...same,
  ]
}

/** Addresses, one by one where there are as many as before. */
const linkFacts = (old: readonly string[], now: readonly string[], words: EditionWords): string[] => {
  if (String(old) === String(now)) return []
  if (old.length !== now.length) return [words.links]
  return now.flatMap((address, at) => {
    const former = old[at] ?? ''
    return former === address ? [] : [words.link(excerpt(former, long), excerpt(address, long))]
  })
}

const tableFacts = (
  {table, from: [i = -1], to: [j = -1]}: Change,
  {before, after}: Changes,
  words: EditionWords,
): string[] => {
  const [old, now] = [before.blocks[i]?.rows ?? [], after.blocks[j]?.rows ?? []]
  if (!table) return []
  const {rows, columns, cells} = table
  const others = (taken: readonly number[], count: number) => {
    const known = new Set(taken)
    return Array.from({length: count}, (_, at) => at).filter(at => !known.has(at))
  }
  const row = (cellsOf: readonly string[] | undefined) => excerpt((cellsOf ?? []).join(' | '), long)
  const column = (all: readonly (readonly string[])[], at: number) =>
    excerpt(all.map(each => each[at] ?? '').join(' | '), long)
  return [
    ...columns.flatMap((to, at) => (to < 0 ? [words.column('deleted', at + 1, column(old, at))] : [])),
    ...others(columns, table.newColumns).map(at => words.column('inserted', at + 1, column(now, at))),
    ...rows.flatMap((to, at) => (to < 0 ? [words.row('deleted', at + 1, row(old[at]))] : [])),
    ...others(rows, table.newRows).map(at => words.row('inserted', at + 1, row(now[at]))),
    ...cells.flatMap(({row: at, column: where, before: text}) => {
      const [to, place] = [rows[at] ?? -1, columns[where] ?? -1]
      return to < 0 || place < 0
        ? []
        : [words.cell(to + 1, place + 1, ends(text, long), ends(now[to]?.[place] ?? '', long))]
    }),
  ]
}
