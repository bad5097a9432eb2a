/** What an element of the structure tree comes from: the page tells it at the end of its language (`pages/inside/roles.ts`). */
import {type StructureElement, type StructureKid, walkTree} from '../read/tree.ts'

export interface Mark {
  /** The name of the element in the page, or what it is in our documents: `p`, `note`, `toci2`. */
  readonly role: string
  /** Its `data-ref`; of the call of a note that of the note. */
  readonly source: number
  /** Whether it is the rest of what began on a page before. */
  readonly rest: boolean
}

export type Marks = Map<StructureElement, Mark>

const mark = /(?:^|-)x-zz-([a-z0-9]{1,8})-([0-9a-z]{1,8})(-r)?$/

/** Takes the marks off all elements; each keeps the language that it had before. */
export function takeMarks(kids: readonly StructureKid[]): Marks {
  const marks: Marks = new Map()
  walkTree(kids, element => {
    const found = element.lang === undefined ? null : mark.exec(element.lang)
    if (!found || element.lang === undefined) return
    const language = element.lang.slice(0, found.index)
    if (language === '') delete element.lang
    else element.lang = language
    marks.set(element, {
      role: found[1] ?? '',
      source: Number.parseInt(found[2] ?? '', 36),
      rest: found[3] !== undefined,
    })
  })
  return marks
}
