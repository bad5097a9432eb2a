/** Lists (ISO 32000-1, 14.8.4.3.3), and contents, which are lists of their own (14.8.4.2). */
import type {StructureElement, StructureKid} from '../read/tree.ts'
import {attributes, element, isOf} from './element.ts'
import type {Marks} from './mark.ts'

/** An item is its marker and its body; a term and what defines it are an item. */
export function makeLists(list: StructureElement, role: string | undefined): void {
  if (list.type !== 'L') return
  list.kids = role === 'dl' ? definitions(list.kids) : list.kids.flatMap(itemOf)
  list.rest.delete('A')
  const isLabelled = list.kids.some(item => isOf(item, 'LI') && isOf(item.kids[0], 'Lbl'))
  // A list whose items bear marks says of what kind they are (ISO 14289-1, 7.6).
  if (role === 'ol') list.rest.set('A', attributes('List', {ListNumbering: 'Decimal'}))
  else if (isLabelled) list.rest.set('A', attributes('List', {ListNumbering: 'Disc'}))
}

const itemOf = (kid: StructureKid): StructureKid[] => {
  if (!isOf(kid, 'LI')) return kid.kind === 'object' ? [] : [element('LI', [element('LBody', [kid])])]
  const labels = kid.kids.filter(inner => isOf(inner, 'Lbl'))
  const body = kid.kids.filter(inner => !isOf(inner, 'Lbl'))
  kid.kids = [...labels, ...(body.length > 0 ? [element('LBody', body)] : [])]
  return [kid]
}

const definitions = (kids: readonly StructureKid[]): StructureKid[] => {
  const items: StructureElement[] = []
  const begin = (kid: StructureElement): void => void items.push(element('LI', [kid]))
  for (const kid of kids) {
    const item = items.at(-1)
    const last = item?.kids.at(-1)
    const body = isOf(kid, 'LBody', 'Lbl') ? kid : element('LBody', [kid])
    if (!item) begin(body)
    else if (body.type === 'LBody') {
      if (isOf(last, 'LBody')) last.kids = [...parts(last), ...parts(body)]
      else item.kids.push(body)
      // Several terms before one definition are one item, as they are in HTML.
    } else if (isOf(last, 'Lbl')) last.kids.push(...body.kids)
    else begin(body)
  }
  return items
}

const blocks = ['P', 'L', 'Table', 'BlockQuote', 'Div', 'Aside', 'Sect']

/** What is in the body of an item, its text as a paragraph beside others. */
const parts = (body: StructureElement): StructureKid[] =>
  body.kids.some(kid => isOf(kid, ...blocks)) ? body.kids : [element('P', body.kids)]

/** Entries of a lower level stand in a list within that of the level above; each leads to its place. */
export function makeContents(list: StructureElement, marks: Marks): void {
  if (list.type !== 'TOC') return
  const open: {level: number; kids: StructureKid[]}[] = [{level: 0, kids: []}]
  for (const kid of list.kids) {
    const level = isOf(kid, 'TOCI') ? Number(/\d/.exec(marks.get(kid)?.role ?? '')?.[0] ?? 1) : 1
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop()
    const around = open.at(-1)
    if (!around) continue
    if (around.level === 0) around.level = level
    if (level > around.level) {
      const inner = element('TOC', [kid])
      around.kids.push(inner)
      open.push({level, kids: inner.kids})
    } else around.kids.push(kid)
    if (isOf(kid, 'TOCI')) kid.kids = kid.kids.map(part => (isOf(part, 'Link') ? element('Reference', [part]) : part))
  }
  list.kids = open[0]?.kids ?? []
}
