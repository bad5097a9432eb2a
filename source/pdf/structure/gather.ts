/** What the pages hold of the document, page after page, becomes one document: what a page cut is whole again. */
import type {StructureContent, StructureElement, StructureKid} from '../read/tree.ts'
import type {Marks} from './mark.ts'

/** Marked contents by page (its object number): their identifiers. */
export type Contents = Map<number, Set<number>>

export interface Gathered {
  /** The elements of the document. */
  readonly kids: StructureKid[]
  /** What belongs to the pages: running heads, folios, repeated heads of tables. */
  readonly artifacts: Contents
}

/** Takes the marked elements out of those that Chromium makes for each page, and joins the parts of those that were cut. */
export function gather(pages: readonly StructureKid[], marks: Marks): Gathered {
  const artifacts: Contents = new Map()
  const drop = (content: StructureContent): void => {
    const known = artifacts.get(content.page) ?? new Set()
    artifacts.set(content.page, known.add(content.id))
  }
  const firsts = new Map<string, StructureElement>()

  const ofPages = (kids: readonly StructureKid[]): StructureKid[] =>
    kids.flatMap(kid => {
      if (kid.kind === 'content') drop(kid)
      if (kid.kind !== 'element') return []
      return marks.has(kid) ? joined([kid]) : ofPages(kid.kids)
    })
  /** The kids that stay where they are; the rest of what was cut goes to its beginning. */
  const joined = (kids: readonly StructureKid[]): StructureKid[] => kids.flatMap(kid => (joins(kid) ? [] : [kid]))
  const joins = (kid: StructureKid): boolean => {
    if (kid.kind !== 'element') return false
    const mark = marks.get(kid)
    if (mark?.role === 'none') {
      contentsOf([kid]).forEach(drop)
      return true
    }
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
  return {kids: ofPages(pages), artifacts}
}

/** All marked contents below `kids`, in order. */
export const contentsOf = (kids: readonly StructureKid[]): StructureContent[] =>
  kids.flatMap(kid => (kid.kind === 'content' ? [kid] : kid.kind === 'element' ? contentsOf(kid.kids) : []))
