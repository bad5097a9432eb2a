import type {LaidHeading} from '../../types.ts'
import {destinationOn, type Step} from '../draft.ts'
import type {PdfDict, PdfValue} from '../read/values.ts'
import {textString} from '../write.ts'

/** Gives the file its bookmarks, where links are kept. */
export const bookmarks: Step = ({sheets, entries, allocate, put}, {pages, links}) => {
  if (!links) return []
  const dicts = outline(pages.headings, allocate, ({page, y}) => destinationOn(sheets[page - 1], y))
  for (const [number, dict] of dicts ?? []) put(number, dict)
  const [root] = dicts?.keys() ?? []
  if (root !== undefined) entries.set('Outlines', {ref: root})
  return []
}

interface Bookmark {
  readonly number: number
  readonly heading: LaidHeading
  readonly children: Bookmark[]
}

/**
 * The bookmarks that mirror `headings`: nested by level (a skipped level nests once), with the headings' own text. The
 * first level shows open, what is below it closed.
 *
 * @param allocate Gives the number of a new object.
 * @param destination The explicit destination of a heading; undefined when its page is not in the file.
 * @returns Object number → dictionary, the root first; undefined without headings.
 */
export function outline(
  headings: readonly LaidHeading[],
  allocate: () => number,
  destination: (heading: LaidHeading) => PdfValue | undefined,
): ReadonlyMap<number, PdfDict> | undefined {
  const shown = headings.filter(({text}) => text.trim() !== '')
  if (shown.length === 0) return undefined
  const root = {number: allocate(), level: 0, children: [] as Bookmark[]}
  const open: {readonly level: number; readonly children: Bookmark[]}[] = [root]
  for (const heading of shown) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= heading.level) open.pop()
    const bookmark: Bookmark = {number: allocate(), heading, children: []}
    open.at(-1)?.children.push(bookmark)
    open.push({level: heading.level, children: bookmark.children})
  }
  const dicts = new Map<number, PdfDict>()
  dicts.set(
    root.number,
    new Map<string, PdfValue>([['Type', 'Outlines'], ...ends(root.children), ['Count', root.children.length]]),
  )
  const write = (bookmarks: readonly Bookmark[], parent: number): void => {
    for (const [i, {number, heading, children}] of bookmarks.entries()) {
      const previous = bookmarks[i - 1]
      const next = bookmarks[i + 1]
      const target = destination(heading)
      dicts.set(
        number,
        new Map<string, PdfValue>([
          ['Title', textString(heading.text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim())],
          ['Parent', {ref: parent}],
          ...(previous ? [['Prev', {ref: previous.number}] as const] : []),
          ...(next ? [['Next', {ref: next.number}] as const] : []),
          ...ends(children),
          ...(children.length > 0 ? [['Count', -children.length] as const] : []),
          ...(target ? [['Dest', target] as const] : []),
        ]),
      )
      write(children, number)
    }
  }
  write(root.children, root.number)
  return dicts
}

const ends = (bookmarks: readonly Bookmark[]): (readonly [string, PdfValue])[] => {
  const first = bookmarks[0]
  const last = bookmarks.at(-1)
  return first && last
    ? [
        ['First', {ref: first.number}],
        ['Last', {ref: last.number}],
      ]
    : []
}
