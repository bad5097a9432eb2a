/** What the pages hold of the document, page after page, becomes one document: what a page cut is whole again. */
import type {StructureContent, StructureElement, StructureKid} from '../read/tree.ts'
import type {Marks} from './mark.ts'

/** Marked contents by page (its object number): their identifiers. */
export type Contents = Map<number, Set<number>>

/**
 * Takes the marked elements out of those that Chromium makes for each page, and joins the parts of those that were cut. What
 * belongs to the pages is left behind: running heads, folios, repeated heads of tables.
 */
export function gather(pages: readonly StructureKid[], marks: Marks): StructureKid[] {
  const firsts = new Map<string, StructureElement>()

  const ofPages = (kids: readonly StructureKid[]): StructureKid[] =>
    kids.flatMap(kid => {
      if (kid.kind !== 'element') return []
      return marks.has(kid) ? joined([kid]) : ofPages(kid.kids)
    })
  /** The kids that stay where they are; the rest of what was cut goes to its beginning. */
  const joined = (kids: readonly StructureKid[]): StructureKid[] => kids.filter(kid => !joins(kid))
  const joins = (kid: StructureKid): boolean => {
    if (kid.kind !== 'element') return false
    const mark = marks.get(kid)
    if (mark?.role === 'none') return true
    const key = mark && `${mark.role.replace(/\d+$/, '')} ${mark.source}`
    const first = key === undefined ? undefined : firsts.get(key)
    if (first && (mark?.rest || mark?.role === 'sect')) {
      for (const inner of kid.kids) if (!joins(inner)) first.kids.push(inner)
      return true
    }
    if (key !== undefined && !first) firsts.set(key, kid)
    kid.kids = joined(kid.kids)
    return false
  }
  return ofPages(pages)
}

/** All marked contents below `kids`, in order. */
export const contentsOf = (kids: readonly StructureKid[]): StructureContent[] =>
  kids.flatMap(kid => (kid.kind === 'content' ? [kid] : kid.kind === 'element' ? contentsOf(kid.kids) : []))
