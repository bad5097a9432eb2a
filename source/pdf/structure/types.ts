/** The types of elements by the roles that the page gives them (ISO 32000-1, 14.8.4). */
import {formulaMark} from '../../text/formula.ts'
import type {StructureElement, StructureKid} from '../read/tree.ts'
import type {Marks} from './mark.ts'

/** Types of HTML and PDF 2.0 that we write → what they stand for in PDF 1.7. */
export const ROLES: ReadonlyMap<string, string> = new Map([
  ['Aside', 'Div'],
  ['Em', 'Span'],
  ['Strong', 'Span'],
])

/** Role → type. What is in no line here and has no language of its own is nothing that a listener must know of. */
const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sect: 'Sect',
    section: 'Sect',
    article: 'Art',
    p: 'P',
    pre: 'P',
    summary: 'P',
    h1: 'H1',
    h2: 'H2',
    h3: 'H3',
    h4: 'H4',
    h5: 'H5',
    h6: 'H6',
    quote: 'BlockQuote',
    box: 'Aside',
    figure: 'Div',
    details: 'Div',
    ul: 'L',
    ol: 'L',
    dl: 'L',
    li: 'LI',
    dt: 'Lbl',
    dd: 'LBody',
    toc: 'TOC',
    toci1: 'TOCI',
    toci2: 'TOCI',
    toci3: 'TOCI',
    toci4: 'TOCI',
    toci5: 'TOCI',
    toci6: 'TOCI',
    table: 'Table',
    caption: 'Caption',
    tr: 'TR',
    th: 'TH',
    td: 'TD',
    img: 'Figure',
    svg: 'Figure',
    formula: 'Formula',
    note: 'Note',
    call: 'Link',
    back: 'Link',
    a: 'Link',
    q: 'Quote',
    line: 'Span',
    span: 'Span',
  }),
)

/** Elements that Chromium makes and we keep without a role: the marker of a list item, and what stands in a line. */
const KEPT: ReadonlySet<string> = new Set(['Lbl', 'Figure', 'Link', 'Em', 'Strong', 'Code'])

/** Gives each element its type, and dissolves those that say nothing: their kids stand in their place. */
export function giveTypes(kids: readonly StructureKid[], marks: Marks, language: string): StructureKid[] {
  return kids.flatMap(kid => {
    if (kid.kind !== 'element') return [kid]
    if (kid.lang === language) delete kid.lang
    const type = typeOf(kid, marks)
    if (type === undefined) return giveTypes(kid.kids, marks, language)
    kid.type = type
    kid.kids = whole.has(type) ? leaves(kid.kids) : giveTypes(kid.kids, marks, kid.lang ?? language)
    return kid.kids.length > 0 || cells.has(type) ? [kid] : []
  })
}

/** Their alternative stands for all that is in them. */
const whole: ReadonlySet<string> = new Set(['Figure', 'Formula'])
/** An empty one is a place in its row. */
const cells: ReadonlySet<string> = new Set(['TD', 'TH'])

const typeOf = (element: StructureElement, marks: Marks): string | undefined => {
  const mark = marks.get(element)
  if (element.alt?.startsWith(formulaMark)) {
    element.alt = element.alt.slice(formulaMark.length)
    return 'Formula'
  }
  // Chromium writes a figure for whatever bears a text in its place.
  if (element.type === 'Figure' && element.alt !== undefined && mark?.role !== 'figure') return 'Figure'
  const byRole = mark ? (TYPES.get(mark.role) ?? TYPES.get(mark.role.replace(/\d+$/, ''))) : undefined
  const type = byRole ?? (KEPT.has(element.type) ? element.type : undefined)
  if (type === 'Formula') return undefined
  return type ?? (element.lang === undefined ? undefined : 'Span')
}

const leaves = (kids: readonly StructureKid[]): StructureKid[] =>
  kids.flatMap(kid => (kid.kind === 'element' ? leaves(kid.kids) : [kid]))
