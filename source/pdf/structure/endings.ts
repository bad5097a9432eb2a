/**
 * Where a listener would hear two words as one: the space at which a page cuts a paragraph is not painted, nor is there any
 * where a line ends by itself (a line of verse, a credit under a caption).
 */
import {dividedBy, lacksSpace, type Piece} from '../read/joins.ts'
import type {StructureKid} from '../read/tree.ts'
import type {PageContents} from './contents.ts'
import {hasType} from './element.ts'
import type {Contents} from './gather.ts'
import type {Marks} from './mark.ts'

/** What runs on with the text around it. */
const inline = ['Span', 'Em', 'Strong', 'Code', 'Link', 'Quote', 'Reference']

/** The contents behind which a space is missing. */
export function missingSpaces(
  kids: readonly StructureKid[],
  contents: ReadonlyMap<number, PageContents>,
  marks: Marks,
): Contents {
  const missing: Contents = new Map()
  const isDivided = dividedBy(page => contents.get(page)?.unmarked ?? [])
  let last: (Piece & {readonly id: number}) | undefined
  /** Whether a line of the author's own ended since: there is a space, whatever the signs on either side. */
  let ended = false
  const add = ({page, id}: {readonly page: number; readonly id: number}): void => {
    missing.set(page, (missing.get(page) ?? new Set()).add(id))
  }
  const walk = (list: readonly StructureKid[]): void => {
    for (const kid of list) {
      if (kid.kind === 'element') {
        const isInline = hasType(kid, ...inline)
        if (!isInline) last = undefined
        const isLine = marks.get(kid)?.role === 'line'
        ended ||= isLine
        if (!hasType(kid, 'Figure', 'Formula')) walk(kid.kids)
        ended ||= isLine
        if (!isInline) last = undefined
      } else if (kid.kind === 'content') {
        const runs = contents.get(kid.page)?.runs.get(kid.id) ?? []
        const [first, end] = [runs[0], runs.at(-1)]
        if (!first || !end) continue
        const isApart = ended && last && /\S$/.test(last.run.text) && /^\S/.test(first.text)
        if (last && (isApart || lacksSpace(last, {run: first, page: kid.page}, isDivided))) add(last)
        ended = false
        last = {run: end, page: kid.page, id: kid.id}
      }
    }
  }
  walk(kids)
  return missing
}
