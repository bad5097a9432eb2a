/** The conditions on elements, on trees of a few (Matterhorn 1.1, ISO 32000-1, 14.8.4). */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {StructureElement, StructureKid} from '../../pdf/read/tree.ts'
import type {PdfValue} from '../../pdf/read/values.ts'
import {structureConditions} from './structure.ts'
import type {Tagged} from './tagged.ts'

type Kid = StructureKid | string
let next = 1
/** An element of a type; a text in it is content on page 30 that reads so. */
const el = (type: string, ...kids: Kid[]): StructureElement => ({
  kind: 'element',
  type,
  kids: kids as StructureKid[],
  rest: new Map(),
  ref: next++,
})
const dict = (entries: Record<string, PdfValue>): PdfValue => new Map(Object.entries(entries))
const having = (entries: Record<string, PdfValue>, element: StructureElement): StructureElement => ({
  ...element,
  rest: new Map(Object.entries(entries)),
})
const textOf = (element: StructureElement): string =>
  element.kids.map(kid => (typeof kid === 'string' ? kid : kid.kind === 'element' ? textOf(kid) : '')).join('')

/** What a condition finds at fault. */
const faults = (id: string, kids: readonly Kid[], roles: Record<string, string> = {}) => {
  const condition = structureConditions.find(each => each.id === id)
  assert.ok(condition && condition.standard === 'pdfua', id)
  const file = {
    dict: (value: PdfValue | undefined) => (value instanceof Map ? value : undefined),
    array: (value: PdfValue | undefined) => (Array.isArray(value) ? value : []),
  }
  const tree = {kids, roles: new Map(Object.entries(roles)), root: new Map()}
  const tagged = {tree, file, textOf, pageOf: (page: number) => (page === 30 ? 3 : undefined)} as unknown as Tagged
  return condition.check(tagged)
}
const words = (id: string, kids: readonly Kid[], roles: Record<string, string> = {}) =>
  faults(id, kids, roles).map(fault => fault.words)

test('a file without a tree is at fault of nothing here', () => {
  for (const {check} of structureConditions)
    assert.deepEqual(check({tree: undefined, textOf, pageOf: () => undefined} as unknown as Tagged), [])
})

test('a fault is told on the page where its element begins', () => {
  const [fault] = faults('role', [el('Sect', el('Odd', el('P'), el('P', {kind: 'content', page: 30, id: 0})))])
  assert.deepEqual([fault?.page, fault?.words], [3, 'Odd'])
  const [other] = faults('role', [el('Odd', {kind: 'object', page: 31, ref: 2})])
  assert.equal(other?.page, undefined)
  const odd = el('Odd')
  assert.deepEqual(faults('role', [odd])[0]?.element, odd.ref)
})

test('types and roles', () => {
  assert.deepEqual(words('role', [el('Document', el('Chapter'), el('Odd'))], {Chapter: 'Sect', Odd: 'Odder'}), ['Odd'])
  const all =
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
      ' ',
    )
  assert.deepEqual(
    words(
      'role',
      all.map(type => el(type)),
    ),
    [],
  )
  assert.deepEqual(words('role-standard', [], {P: 'Div', Chapter: 'Sect', H1: 'H1'}), ['P', 'H1'])
  assert.deepEqual(words('role-circle', [], {a: 'b', b: 'c', c: 'a', d: 'P', e: 'a', f: 'f'}), [
    'a',
    'b',
    'c',
    'e',
    'f',
  ])
})

test('what stands in what', () => {
  const right = [
    el(
      'Table',
      el('Caption'),
      el('THead', el('TR', el('TH'))),
      el('TBody', el('TR', el('TD'))),
      el('TFoot', el('TR', el('TD'))),
    ),
    el('Table', el('TR', el('TH'), el('TD'))),
    el('L', el('Caption'), el('LI', el('Lbl'), el('LBody', el('L', el('LI', el('LBody')))))),
    el('L', el('L')),
    el('TOC', el('Caption'), el('TOCI', el('Reference')), el('TOC')),
    el('Lbl'),
    el('P', el('Caption')),
  ]
  assert.deepEqual(words('nesting', right), [])
  const table: readonly (readonly [StructureElement, string])[] = [
    [el('TR'), 'TR (–)'],
    [el('P', el('TR')), 'TR (P)'],
    [el('Table', el('P')), 'P (Table)'],
    [el('Table', el('TD')), 'TD (Table)'],
    [el('Table', el('TR', el('P'))), 'P (TR)'],
    [el('Table', el('THead', el('TH'))), 'TH (THead)'],
    [el('Table', el('TBody', el('P'))), 'P (TBody)'],
    [el('Table', el('TFoot', el('P'))), 'P (TFoot)'],
    [el('Div', el('TH')), 'TH (Div)'],
    [el('Div', el('THead')), 'THead (Div)'],
    [el('Div', el('TBody')), 'TBody (Div)'],
    [el('Div', el('TFoot')), 'TFoot (Div)'],
    [el('LI'), 'LI (–)'],
    [el('L', el('P')), 'P (L)'],
    [el('L', el('LI', el('P'))), 'P (LI)'],
    [el('P', el('LBody')), 'LBody (P)'],
    [el('P', el('TOCI')), 'TOCI (P)'],
    [el('TOC', el('P')), 'P (TOC)'],
    [el('Liste', el('P')), 'P (L)'],
  ]
  for (const [element, said] of table) assert.deepEqual(words('nesting', [element], {Liste: 'L'}), [said])
})

test('figures and formulas say what they show', () => {
  for (const [id, type] of [
    ['figure-alt', 'Figure'],
    ['formula-alt', 'Formula'],
  ] as const) {
    const long = 'x'.repeat(60)
    assert.deepEqual(words(id, [el(type, long)]), ['x'.repeat(40)])
    assert.deepEqual(
      words(id, [
        {...el(type, 'a'), alt: ' '},
        {...el(type, 'b'), actualText: ''},
      ]),
      ['a', 'b'],
    )
    assert.deepEqual(words(id, [{...el(type), alt: 'x'}, {...el(type), actualText: 'x'}, el('P')]), [])
    assert.deepEqual(words(id, [el('Odd', 'c')], {Odd: type}), ['c'])
  }
})

test('headings: the first, the next, and kinds that do not go together', () => {
  const long = 'x'.repeat(70)
  const heads = (...types: string[]) => types.map(type => el(type, `${type} ${long}`))
  const said = (type: string) => `${type} ${long}`.slice(0, 60)
  assert.deepEqual(words('heading-first', heads('P', 'H2', 'H3')), [said('H2')])
  assert.deepEqual(words('heading-first', heads('H1', 'H3')), [])
  assert.deepEqual(words('heading-skip', heads('H1', 'H2', 'H3', 'H1', 'H3', 'P', 'H6', 'H6', 'H5')), [
    said('H3'),
    said('H6'),
  ])
  assert.deepEqual(words('heading-skip', heads('H4', 'H5')), [])
  assert.deepEqual(words('heading-mixed', heads('H1', 'P', 'H', 'H2')), ['H', 'H2'])
  assert.deepEqual(words('heading-mixed', heads('H1', 'H2', 'HX')), [])
  assert.deepEqual(words('heading-mixed', heads('H', 'H')), [])
  assert.deepEqual(
    words('heading-twice', [el('Sect', ...heads('H', 'P', 'H')), el('Sect', ...heads('H'), el('Sect', ...heads('H')))]),
    ['H'],
  )
})

test('heads of tables say what they head', () => {
  const scope = dict({O: 'Table', Scope: 'Column'})
  assert.deepEqual(
    words('table-heads', [
      el('TH'),
      having({A: dict({O: 'Layout'})}, el('TH')),
      having({A: []}, el('TH')),
      having({A: scope}, el('TH')),
      having({A: [dict({O: 'Layout'}), scope]}, el('TH')),
      having({A: dict({Headers: []})}, el('TH')),
      having({ID: {text: 'a'}}, el('TH')),
      el('TD'),
    ]),
    ['TH', 'TH', 'TH'],
  )
})

const cell = (columns = 1, rows = 1) =>
  having({A: [dict({O: 'Table', ...(columns > 1 && {ColSpan: columns}), ...(rows > 1 && {RowSpan: rows})})]}, el('TD'))
const rows = (...all: StructureElement[][]) => el('Table', ...all.map(cells => el('TR', ...cells)))

test('the rows of a table have as many columns, spans counted', () => {
  const right = [
    rows([cell(), cell()], [cell(2)], [cell(), cell()]),
    rows([cell(1, 3), cell()], [cell()], [cell()], [cell(2)]),
    rows([cell(2, 2), cell()], [cell()], [cell(3)]),
    rows([cell(1, 2), cell(1, 3)], [], [cell()], [cell(), cell()]),
    rows([having({A: dict({ColSpan: 2})}, el('TD'))], [cell(), cell()]),
    rows([having({A: dict({ColSpan: 0})}, el('TD')), having({A: dict({ColSpan: 'x'})}, el('TD'))], [cell(), cell()]),
    el('Table', el('THead', el('TR', cell(), cell())), el('TBody', el('TR', cell(2)))),
    // Rows of a table in a cell are its own.
    rows([el('TD', rows([cell()], [cell()])), cell()], [cell(2)]),
    el('Table'),
  ]
  for (const [index, table] of right.entries()) assert.deepEqual(words('table-regular', [table]), [], `${index}`)
  const wrong = [
    rows([cell(), cell()], [cell()]),
    rows([cell(3)], [cell(), cell()]),
    rows([cell(1, 2), cell()], [cell(), cell()]),
    rows([cell(1, 2), cell()], [cell()], [cell()]),
    rows([cell(2, 2), cell()], [cell(), cell()]),
    el('Table', el('THead', el('TR', cell())), el('TBody', el('TR', cell(2)))),
  ]
  for (const [index, table] of wrong.entries()) assert.deepEqual(words('table-regular', [table]), ['Table'], `${index}`)
})

test('parts of tables and lists, each once and in its place', () => {
  const parts = (type: string, ...types: string[]) => words('table-parts', [el(type, ...types.map(each => el(each)))])
  for (const types of [
    ['Caption', 'TR'],
    ['TR', 'TR', 'Caption'],
    ['THead', 'TBody'],
    ['TBody', 'TBody', 'TFoot'],
    ['TR'],
    ['Caption', 'THead', 'TBody', 'TFoot'],
  ])
    assert.deepEqual(parts('Table', ...types), [], types.join(' '))
  assert.deepEqual(parts('Table', 'TR', 'Caption', 'TR'), ['Caption'])
  assert.deepEqual(parts('Table', 'Caption', 'TR', 'Caption'), ['Caption'])
  assert.deepEqual(parts('Table', 'THead', 'THead', 'TBody'), ['THead'])
  assert.deepEqual(parts('Table', 'TFoot', 'TFoot', 'TBody'), ['TFoot'])
  assert.deepEqual(parts('Table', 'THead'), ['TBody'])
  assert.deepEqual(parts('Table', 'TFoot', 'TR'), ['TBody'])
  assert.deepEqual(parts('L', 'Caption', 'LI'), [])
  assert.deepEqual(parts('L', 'LI', 'Caption'), ['Caption'])
  assert.deepEqual(parts('TOC', 'TOCI', 'Caption'), ['Caption'])
  assert.deepEqual(parts('Div', 'P', 'Caption', 'THead', 'THead'), [])
})

test('notes have each a name of its own', () => {
  const note = (id: string | undefined, text: string) =>
    having(id === undefined ? {} : {ID: {text: id}}, el('Note', text))
  assert.deepEqual(
    words('note-id', [
      note('a', 'un'),
      note('b', 'deux'),
      note('a', 'trois'),
      note('', 'quatre'),
      note(undefined, 'x'.repeat(70)),
    ]),
    ['trois', 'quatre', 'x'.repeat(60)],
  )
  assert.deepEqual(words('note-id', [el('P', 'un')]), [])
})

test('languages', () => {
  assert.deepEqual(words('language-form', [{...el('P'), lang: 'fr-CA'}, {...el('P'), lang: 'français'}, el('P')]), [
    'français',
  ])
})

test('lists with labels say how they are numbered', () => {
  const item = el('LI', el('Lbl'), el('LBody'))
  const list = (said: PdfValue | undefined, ...items: StructureElement[]) =>
    having(said === undefined ? {} : {A: said}, el('L', ...items))
  assert.deepEqual(words('lists-numbered', [list(undefined, item)]), ['L'])
  assert.deepEqual(words('lists-numbered', [list(dict({ListNumbering: 'None'}), el('LI', el('LBody')), item)]), ['L'])
  assert.deepEqual(words('lists-numbered', [list(dict({O: 'List'}), item)]), ['L'])
  assert.deepEqual(words('lists-numbered', [list(dict({ListNumbering: 'Decimal'}), item)]), [])
  assert.deepEqual(words('lists-numbered', [list([dict({O: 'Layout'}), dict({ListNumbering: 'Disc'})], item)]), [])
  assert.deepEqual(words('lists-numbered', [list(undefined, el('LI', el('LBody')))]), [])
  assert.deepEqual(words('lists-numbered', [list(undefined, el('LI', el('Puce')))], {Puce: 'Lbl'}), ['L'])
  assert.deepEqual(words('lists-numbered', [el('Div', item)]), [])
})
