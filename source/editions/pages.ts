/** On which pages the blocks of an edition stand, and where those of an old one are in a new one. */
import type {Assembled, Pages, Place} from '../types.ts'
import type {EditionWords} from '../wording/editions/index.ts'
import {stayed} from './groups.ts'
import type {Changes, Edition} from './types.ts'

/** The pages of each block, rising; none for a block that this profile does not show. */
export type BlockPages = readonly (readonly number[])[]

/** The pages on which the text, or a picture, of each block stands. */
export function blockPages({blocks}: Edition, {pages}: Pages, places: Assembled['places']): BlockPages {
  const order = blocks.map(({place}, index) => ({place, index})).sort((one, other) => compare(one.place, other.place))
  const blockAt = (place: Place): number => {
    let [low, high] = [0, order.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (compare((order[middle] as {place: Place}).place, place) <= 0) low = middle + 1
      else high = middle
    }
    const found = order[low - 1]
    return found && found.place.file === place.file ? found.index : -1
  }
  const known = new Map<number, number>()
  const found = blocks.map(() => new Set<number>())
  for (const page of pages) {
    const texts = page.texts.filter(
      ({stream}) => stream !== 'running' && stream !== 'repeated' && stream !== 'generated',
    )
    for (const {ref} of [...texts, ...page.images, ...(page.formulas ?? [])]) {
      const place = places[ref]
      if (!place) continue
      const index = known.get(ref) ?? blockAt(place)
      known.set(ref, index)
      found[index]?.add(page.number)
    }
  }
  return found.map(set => [...set])
}

const compare = (one: Place, other: Place): number =>
  one.file === other.file ? one.line - other.line || one.column - other.column : one.file < other.file ? -1 : 1

export interface PageMatch {
  readonly before: number
  /** Pages of the new edition, rising; none where all text of the page was taken out. */
  readonly after: readonly number[]
}

/** For each page of the old edition on which text stands, the pages of the new one to which it went. */
export function pageTable(all: Changes, before: BlockPages, after: BlockPages): PageMatch[] {
  const pairs = [
    ...stayed(all),
    ...all.changes.flatMap(({from, to}) => from.flatMap(i => to.map(j => [i, j] as const))),
  ]
  const table = new Map<number, Set<number>>(before.flat().map(page => [page, new Set()]))
  for (const [i, j] of pairs) {
    const [old, now] = [before[i] ?? [], after[j] ?? []]
    // A block that runs over several pages: its first page went to its first one, its last to its last.
    for (const [at, page] of old.entries()) {
      const set = table.get(page)
      const first = Math.round((at * (now.length - 1)) / Math.max(1, old.length - 1))
      const isOnly = old.length === 1
      for (const each of isOnly ? now : [now[first]]) if (each !== undefined) set?.add(each)
    }
  }
  return [...table]
    .sort(([one], [other]) => one - other)
    .map(([page, set]) => ({before: page, after: [...set].sort((one, other) => one - other)}))
}

/** Pages in a row are a range: « 3–5, 9 ». */
function ranges(pages: readonly number[]): string {
  const runs: [number, number][] = []
  for (const page of pages) {
    const last = runs.at(-1)
    if (last && page === last[1] + 1) last[1] = page
    else runs.push([page, page])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}

/** The table as plain text; every line ends with a line break. */
export function pageTableText(table: readonly PageMatch[], {pages: words}: EditionWords): string {
  const rows = table.map(
    ({before, after}) => [String(before), after.length === 0 ? words.none : ranges(after)] as const,
  )
  const wide = Math.max(words.before.length, ...rows.map(([before]) => before.length)) + 2
  const lines = [[words.before, words.after] as const, ...rows].map(([before, after]) => before.padEnd(wide) + after)
  return `${[words.heading, ...lines].join('\n')}\n`
}
