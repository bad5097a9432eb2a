/** Notes at the feet of pages are heard after the block that calls them (ISO 32000-1, 14.8.4.4.1: Note, Reference). */
import type {StructureElement, StructureKid} from '../read/tree.ts'
import {element, hasType, isOf} from './element.ts'
import type {Marks} from './mark.ts'

/** Blocks that hold text alone: a note stands behind them. In any other it is the last thing. */
const closed = ['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Code', 'TOCI']
const open = ['LBody', 'TD', 'TH', 'Div', 'Aside', 'BlockQuote', 'Note', 'Sect', 'Art']

/**
 * Makes a reference of each call, names the notes, and puts those that stand by themselves, at the foot of a page, behind
 * the block that calls them first.
 */
export function placeNotes(kids: StructureKid[], marks: Marks): StructureKid[] {
  const loose = new Map<number, StructureElement>()
  const flow = kids.filter(kid => {
    const mark = kid.kind === 'element' ? marks.get(kid) : undefined
    if (kid.kind !== 'element' || mark?.role !== 'note') return true
    loose.set(mark.source, kid)
    return false
  })
  const names = new Map<number, number>()
  const walk = (list: StructureKid[]): StructureElement[] => {
    const called: StructureElement[] = []
    for (let at = 0; at < list.length; at++) {
      const kid = list[at]
      if (kid?.kind !== 'element') continue
      const mark = marks.get(kid)
      const below = walk(kid.kids)
      if (mark?.role === 'note') kid.rest.set('ID', {text: `note-${nameOf(mark.source)}`})
      if (mark?.role === 'call' && isOf(kid, 'Link')) {
        list[at] = element('Reference', [kid])
        const note = loose.get(mark.source)
        loose.delete(mark.source)
        nameOf(mark.source)
        if (note) called.push(...walk([note]), note)
      }
      if (below.length === 0) continue
      if (hasType(kid, ...closed)) {
        list.splice(at + 1, 0, ...below)
        at += below.length
      } else if (hasType(kid, ...open)) kid.kids.push(...below)
      else called.push(...below)
    }
    return called
  }
  const nameOf = (source: number): number => {
    const name = names.get(source) ?? names.size + 1
    names.set(source, name)
    return name
  }
  const rest = walk(flow)
  const uncalled = [...loose.values()]
  walk(uncalled)
  return [...flow, ...rest, ...uncalled]
}
