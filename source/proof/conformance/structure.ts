/** The elements of the structure tree (Matterhorn 1.1, checkpoints 02, 09, 13 to 17 and 19; ISO 32000-1, 14.8.4). */
import {attributesOf, type StructureElement, standardType, walkTree} from '../../pdf/read/tree.ts'
import {isString} from '../../pdf/read/values.ts'
import {ownValue} from '../../text/own-value.ts'
import {LANGUAGE} from './document.ts'
import type {Tagged} from './tagged.ts'
import type {Condition, Fault} from './types.ts'

/** Standard types of PDF 1.7. */
const STANDARD = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
)

/** Type → what it may stand in, or what may stand in it. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
}
const KIDS: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOCI', 'TOC', 'Caption'],
}

type Visit = (element: StructureElement, type: string, around: readonly StructureElement[]) => string | undefined

const visits = new Map<string, (tagged: Tagged) => Visit>()

/** A condition on elements: what is at fault of each, undefined for what is right. */
const each = (id: string, visit: (tagged: Tagged) => Visit): Condition => {
  visits.set(id, visit)
  return {id, standard: 'pdfua', check: tagged => faultsIn(tagged).get(id) ?? []}
}

const known = new WeakMap<Tagged, ReadonlyMap<string, readonly Fault[]>>()

/** What is at fault of the elements, by condition: the tree is walked once for all of them. */
const faultsIn = (tagged: Tagged): ReadonlyMap<string, readonly Fault[]> => {
  const done = known.get(tagged)
  if (done) return done
  const judges = [...visits].map(([id, visit]) => ({id, judge: visit(tagged), faults: [] as Fault[]}))
  const roles = tagged.tree?.roles ?? new Map()
  walkTree(tagged.tree?.kids ?? [], (element, around) => {
    const type = standardType(element, roles)
    for (const {judge, faults} of judges) {
      const words = judge(element, type, around)
      if (words !== undefined) faults.push(faultAt(tagged, element, words))
    }
  })
  const found = new Map(judges.map(({id, faults}) => [id, faults]))
  known.set(tagged, found)
  return found
}

/** A fault of an element, on the page where it begins. */
export const faultAt = (tagged: Tagged, element: StructureElement, words: string): Fault => ({
  page: tagged.pageOf(pageIn(element) ?? -1),
  element: element.ref,
  words,
})

const pageIn = (element: StructureElement): number | undefined => {
  for (const kid of element.kids) {
    const page = kid.kind === 'element' ? pageIn(kid) : kid.page
    if (page !== undefined) return page
  }
  return undefined
}

const inside = (around: readonly StructureElement[], {tree}: Tagged): string => {
  const parent = around.at(-1)
  return parent ? standardType(parent, tree?.roles ?? new Map()) : ''
}

export const structureConditions: readonly Condition[] = [
  each('role', () => (element, type) => (STANDARD.has(type) ? undefined : element.type)),
  {
    id: 'role-standard',
    standard: 'pdfua',
    check: ({tree}) => [...(tree?.roles ?? [])].flatMap(([name]) => (STANDARD.has(name) ? [{words: name}] : [])),
  },
  {
    id: 'role-circle',
    standard: 'pdfua',
    check: ({tree}) =>
      [...(tree?.roles ?? [])].flatMap(([name]) => {
        const seen = new Set<string>()
        let next: string | undefined = name
        while (next !== undefined && !seen.has(next)) {
          seen.add(next)
          next = tree?.roles.get(next)
        }
        return next === undefined ? [] : [{words: name}]
      }),
  },
  each('nesting', tagged => (_, type, around) => {
    const parent = inside(around, tagged)
    const allowed = ownValue(PARENTS, type)
    const kids = ownValue(KIDS, parent)
    return (allowed && !allowed.includes(parent)) || (kids && !kids.includes(type))
      ? `${type} (${parent || '–'})`
      : undefined
  }),
  each(
    'figure-alt',
    ({textOf}) =>
      (element, type) =>
        type === 'Figure' && !element.alt?.trim() && !element.actualText?.trim()
          ? textOf(element).slice(0, 40)
          : undefined,
  ),
  each(
    'formula-alt',
    ({textOf}) =>
      (element, type) =>
        type === 'Formula' && !element.alt?.trim() && !element.actualText?.trim()
          ? textOf(element).slice(0, 40)
          : undefined,
  ),
  each('heading-first', ({textOf}) => {
    let before = false
    return (element, type) => {
      const level = /^H([1-6])$/.exec(type)?.[1]
      if (!level || before) return undefined
      before = true
      return level === '1' ? undefined : textOf(element).slice(0, 60)
    }
  }),
  each('heading-skip', ({textOf}) => {
    let last = 0
    return (element, type) => {
      const level = Number(/^H([1-6])$/.exec(type)?.[1] ?? 0)
      if (level === 0) return undefined
      const isSkip = last > 0 && level > last + 1
      last = level
      return isSkip ? textOf(element).slice(0, 60) : undefined
    }
  }),
  each('heading-mixed', () => {
    const kinds = new Set<string>()
    return (_, type) => {
      if (!/^H[1-6]?$/.test(type)) return undefined
      kinds.add(type === 'H' ? 'H' : 'Hn')
      return kinds.size > 1 ? type : undefined
    }
  }),
  each('table-heads', ({file}) => (element, type) => {
    if (type !== 'TH') return undefined
    const said = attributesOf(element, file)
    return said.some(dict => dict.has('Scope') || dict.has('Headers')) || element.rest.has('ID') ? undefined : type
  }),
  each(
    'table-regular',
    ({file, tree}) =>
      (element, type) =>
        type === 'Table' && !isRegular(element, file, tree?.roles ?? new Map()) ? 'Table' : undefined,
  ),
  each('table-parts', ({tree}) => (element, type) => {
    if (type !== 'Table' && type !== 'L' && type !== 'TOC') return undefined
    const kids = element.kids.flatMap(kid =>
      kid.kind === 'element' ? [standardType(kid, tree?.roles ?? new Map())] : [],
    )
    const count = (name: string) => kids.filter(kid => kid === name).length
    const caption = kids.indexOf('Caption')
    const isLast = type === 'Table' && caption === kids.length - 1
    if (count('Caption') > 1 || (caption > 0 && !isLast)) return 'Caption'
    if (count('THead') > 1 || count('TFoot') > 1) return count('THead') > 1 ? 'THead' : 'TFoot'
    return count('THead') + count('TFoot') > 0 && count('TBody') === 0 ? 'TBody' : undefined
  }),
  each('heading-twice', ({tree}) => element => {
    const heads = element.kids.filter(
      kid => kid.kind === 'element' && standardType(kid, tree?.roles ?? new Map()) === 'H',
    )
    return heads.length > 1 ? 'H' : undefined
  }),
  each('note-id', ({textOf}) => {
    const seen = new Set<string>()
    return (element, type) => {
      if (type !== 'Note') return undefined
      const id = element.rest.get('ID')
      const name = isString(id) ? id.text : ''
      const isWrong = name === '' || seen.has(name)
      seen.add(name)
      return isWrong ? textOf(element).slice(0, 60) : undefined
    }
  }),
  each(
    'language-form',
    () => element => (element.lang === undefined || LANGUAGE.test(element.lang) ? undefined : element.lang),
  ),
  each('lists-numbered', ({file, tree}) => (element, type) => {
    if (type !== 'L') return undefined
    const isLabelled = element.kids.some(
      item =>
        item.kind === 'element' &&
        item.kids.some(kid => kid.kind === 'element' && standardType(kid, tree?.roles ?? new Map()) === 'Lbl'),
    )
    const isSaid = attributesOf(element, file).some(
      dict => dict.has('ListNumbering') && dict.get('ListNumbering') !== 'None',
    )
    return isLabelled && !isSaid ? 'L' : undefined
  }),
]

/** Whether all rows of a table have as many columns, spans counted (Matterhorn 15-003 asks for it in ISO 32000-1's words). */
const isRegular = (table: StructureElement, file: Tagged['file'], roles: ReadonlyMap<string, string>): boolean => {
  const rows: StructureElement[] = []
  walkTree(table.kids, (element, around) => {
    if (standardType(element, roles) === 'TR' && !around.some(each => standardType(each, roles) === 'Table'))
      rows.push(element)
  })
  let open: number[] = []
  const widths = rows.map(row => {
    const below: number[] = []
    let width = 0
    for (const rest of open) {
      width++
      if (rest > 1) below.push(rest - 1)
    }
    for (const cell of row.kids) {
      if (cell.kind !== 'element') continue
      const [rowSpan, columns] = [spanOf(cell, 'RowSpan', file), spanOf(cell, 'ColSpan', file)]
      width += columns
      for (let column = 0; column < columns; column++) if (rowSpan > 1) below.push(rowSpan - 1)
    }
    open = below
    return width
  })
  return widths.every(width => width === widths[0])
}

const spanOf = (cell: StructureElement, name: string, file: Tagged['file']): number => {
  for (const said of attributesOf(cell, file)) {
    const span = said.get(name)
    if (typeof span === 'number' && span >= 1) return span
  }
  return 1
}
