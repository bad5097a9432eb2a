/** What the pages hold, on trees of a few elements: gathered, named in tables, told apart by spaces. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {openPdf, type PdfFile} from '../read/file.ts'
import type {TextRun} from '../read/text.ts'
import type {StructureElement, StructureKid} from '../read/tree.ts'
import {handWritten} from '../read/trial.ts'
import type {PdfDict, PdfValue} from '../read/values.ts'
import {isGroup, wrapTexts} from './blocks.ts'
import type {PageContents} from './contents.ts'
import {element} from './element.ts'
import {missingSpaces} from './endings.ts'
import {contentsOf, gather} from './gather.ts'
import type {Marks} from './mark.ts'
import {makeTables} from './tables.ts'

const text = (page: number, id: number): StructureKid => ({kind: 'content', page, id})
const object: StructureKid = {kind: 'object', page: 1, ref: 9}
const el = (type: string, ...kids: StructureKid[]): StructureElement => element(type, kids)
/** A tree as text: `P(1.0 2.0)`, page and identifier of each content. */
const said = (kids: readonly StructureKid[]): string =>
  kids
    .map(kid => {
      if (kid.kind === 'content') return `${kid.page}.${kid.id}`
      if (kid.kind === 'object') return '!'
      return kid.kids.length > 0 ? `${kid.type}(${said(kid.kids)})` : kid.type
    })
    .join(' ')

const gathering = () => {
  const marks: Marks = new Map()
  const marked = (role: string, source: number, made: StructureElement, rest = false): StructureElement => {
    marks.set(made, {role, source, rest})
    return made
  }
  return {marks, marked}
}

test('marked elements are taken out of those of the pages; what stands in these by itself is left', () => {
  const {marks, marked} = gathering()
  const page = el('Div', text(1, 0), object, el('Div', marked('p', 1, el('P', text(1, 1), object)), text(1, 2)))
  assert.equal(said(gather([text(1, 9), object, page, marked('p', 2, el('P', text(1, 3)))], marks)), 'P(1.1 !) P(1.3)')
})

test('the rest of what a page cut goes to its beginning, whatever it lies in', () => {
  const {marks, marked} = gathering()
  const first = marked('quote', 1, el('Quote', marked('p', 2, el('P', text(1, 0)))))
  const second = marked(
    'quote',
    1,
    el('Quote', marked('p', 2, el('P', text(2, 0)), true), marked('p', 3, el('P', text(2, 1)))),
    true,
  )
  assert.equal(said(gather([el('Div', first), el('Div', second)], marks)), 'Quote(P(1.0 2.0) P(2.1))')
})

test('a second one that is no rest stands by itself, and takes the rests no more than the first', () => {
  const {marks, marked} = gathering()
  const kids = [
    marked('td3', 5, el('TD', text(1, 0))),
    marked('td', 5, el('TD', text(1, 1))),
    marked('td12', 5, el('TD', text(2, 0)), true),
    marked('th', 5, el('TH', text(2, 1)), true),
    marked('th', 6, el('TH', text(2, 2))),
  ]
  assert.equal(
    said(gather(kids, marks)),
    'TD(1.0 2.0) TD(1.1) TH(2.1) TH(2.2)',
    'how many rows a cell spans is no part of its role',
  )
})

test('a section is one, be it that no page says that it goes on; what belongs to a page is left out', () => {
  const {marks, marked} = gathering()
  const head = marked('none', 9, el('P', text(2, 7)))
  const kids = [
    marked('sect', 0, el('Sect', text(1, 0), el('Span', text(1, 1)))),
    marked('sect', 0, el('Sect', head, text(2, 0))),
    marked('sect', 4, el('Sect', text(3, 0))),
    head,
  ]
  assert.equal(said(gather(kids, marks)), 'Sect(1.0 Span(1.1) 2.0) Sect(3.0)')
})

test('the contents below elements, in order', () => {
  assert.equal(said(contentsOf([text(1, 0), el('P', object, text(1, 2), el('Em', text(2, 0)))])), '1.0 1.2 2.0')
})

test('texts among blocks are paragraphs; what stands in a line stays with them', () => {
  const line = () => el('Em', text(1, 1))
  assert.equal(
    said(wrapTexts([text(1, 0), line(), el('L'), object, el('P', text(1, 2)), text(1, 3)])),
    'P(1.0 Em(1.1)) L P(!) P(1.2) P(1.3)',
  )
  for (const type of ['Span', 'Em', 'Strong', 'Code', 'Link', 'Quote', 'Reference', 'Formula', 'Lbl'])
    assert.equal(said(wrapTexts([el(type)])), `P(${type})`)
  for (const type of ['P', 'Table', 'Figure']) assert.equal(said(wrapTexts([el(type)])), type)
  const groups = ['Sect', 'Art', 'Div', 'Aside', 'BlockQuote', 'Note', 'P', 'LBody', 'TD', 'Document']
  assert.deepEqual(
    groups.filter(type => isGroup(el(type))),
    groups.slice(0, 6),
  )
})

const tables: PdfFile = openPdf(handWritten(['<</Type /Catalog>>', '<</O /Table /ColSpan 3>>', '4 0 R', '2']))
const cell = (type: string, attributes: PdfValue | undefined, role = 'td'): unknown => {
  const made = el(type)
  if (attributes !== undefined) made.rest.set('A', attributes)
  made.rest.set('T', 'other')
  makeTables(made, role, tables)
  assert.equal(made.rest.has('T'), type !== 'TD' && type !== 'TH')
  const found = made.rest.get('A')
  return found instanceof Map ? Object.fromEntries(found as PdfDict) : found
}
const said2 = (entries: Record<string, PdfValue>): PdfDict =>
  new Map<string, PdfValue>([['O', 'Table'], ...Object.entries(entries)])

test('a cell says its scope where it is a head, and spans over one', () => {
  assert.deepEqual(cell('TH', undefined), {O: 'Table', Scope: 'Column'})
  assert.deepEqual(cell('TH', said2({Scope: 'Row', Headers: ['a']})), {O: 'Table', Scope: 'Row'})
  assert.equal(cell('TD', undefined), undefined)
  assert.equal(cell('TD', said2({Scope: 'Row', ColSpan: 1, RowSpan: 1})), undefined)
  assert.deepEqual(cell('TD', said2({ColSpan: 2, RowSpan: 3})), {O: 'Table', RowSpan: 3, ColSpan: 2})
  assert.deepEqual(cell('TD', [{ref: 2}, said2({RowSpan: {ref: 4}})]), {O: 'Table', RowSpan: 2, ColSpan: 3})
  assert.deepEqual(cell('TD', {ref: 2}), {O: 'Table', ColSpan: 3})
  assert.equal(cell('TD', said2({ColSpan: '2'})), undefined)
  // How many rows a cell spans that pages may cut stands in its role.
  assert.deepEqual(cell('TD', said2({RowSpan: 9}), 'td4'), {O: 'Table', RowSpan: 4})
  assert.equal(cell('TD', said2({RowSpan: 9}), 'td1'), undefined)
  assert.equal(cell('P', 'kept'), 'kept')
})

test('the caption of a table comes first, whatever Chromium says of the whole', () => {
  const table = el('Table', el('TR'), el('Caption'), el('TR', text(1, 0)))
  table.rest.set('A', 'x')
  makeTables(table, 'table', tables)
  assert.equal(said([table]), 'Table(Caption TR TR(1.0))')
  assert.deepEqual([...table.rest], [])
})

const run = (text: string, more: Partial<TextRun> = {}): TextRun =>
  ({text, x: 10, y: 20, width: 5 * text.length, size: 10, direction: [1, 0], ...more}) as unknown as TextRun
/** Where a space is missing: `page.id`. */
const spaces = (
  kids: readonly StructureKid[],
  runs: Record<string, TextRun | readonly TextRun[]>,
  {marks = new Map(), unmarked = []}: {marks?: Marks; unmarked?: readonly TextRun[]} = {},
): string => {
  const contents = new Map<number, PageContents>()
  for (const [key, value] of Object.entries(runs)) {
    const [page = 0, id = 0] = key.split('.').map(Number)
    const own = contents.get(page) ?? ({runs: new Map(), unmarked} as unknown as PageContents)
    ;(own.runs as Map<number, readonly TextRun[]>).set(id, [value].flat())
    contents.set(page, own)
  }
  const missing = missingSpaces(kids, contents, marks)
  return [...missing].flatMap(([page, ids]) => [...ids].map(id => `${page}.${id}`)).join(' ')
}

test('a space is missing between two texts of a paragraph that stand on two lines', () => {
  const below = {y: 34}
  assert.equal(spaces([el('P', text(1, 0), text(2, 0))], {'1.0': run('un'), '2.0': run('mot')}), '1.0')
  assert.equal(
    spaces([el('P', text(1, 0), text(1, 1), text(1, 2))], {
      '1.0': run('un'),
      '1.1': run('mot', below),
      '1.2': run('là', {y: 48}),
    }),
    '1.0 1.1',
  )
  assert.equal(spaces([el('P', text(1, 0), text(1, 1))], {'1.0': run('un '), '1.1': run('mot', below)}), '')
  assert.equal(
    spaces([el('P', text(1, 0), text(1, 1))], {'1.0': run('un'), '1.1': run('mot', {x: 20})}),
    '',
    'on one line',
  )
  // What reads nothing parts nothing; of several runs the last one meets the first.
  assert.equal(
    spaces([el('P', text(1, 0), text(1, 7), text(1, 1))], {'1.0': run('un'), '1.1': run('mot', below)}),
    '1.0',
  )
  assert.equal(
    spaces([el('P', text(1, 0), text(1, 1))], {
      '1.0': [run('a '), run('un', {x: 20})],
      '1.1': [run('mot', below), run(' ')],
    }),
    '1.0',
  )
  assert.equal(
    spaces([text(1, 0), el('P', text(1, 1))], {'1.0': run('un'), '1.1': run('mot', below)}),
    '',
    'a block begins',
  )
  assert.equal(
    spaces([el('P', text(1, 0)), text(1, 1)], {'1.0': run('un'), '1.1': run('mot', below)}),
    '',
    'a block ends',
  )
  for (const type of ['Span', 'Em', 'Strong', 'Code', 'Link', 'Quote', 'Reference'])
    assert.equal(
      spaces([el('P', text(1, 0), el(type, text(1, 1)))], {'1.0': run('un'), '1.1': run('mot', below)}),
      '1.0',
      type,
    )
  for (const type of ['Figure', 'Formula'])
    assert.equal(
      spaces([el('P', text(1, 0), el(type, text(1, 1)), text(1, 2))], {
        '1.0': run('un'),
        '1.1': run('x'),
        '1.2': run('mot', below),
      }),
      '',
      type,
    )
})

test('none behind the hyphen of a divided word, that of the same page', () => {
  const kids = [el('P', text(1, 0), text(2, 0))]
  const runs = {'1.0': run('dif'), '2.0': run('ficile')}
  assert.equal(spaces(kids, runs, {unmarked: [run('\u2010', {x: 25})]}), '')
  assert.equal(spaces(kids, runs, {unmarked: [run('\u2010', {x: 90})]}), '1.0')
})

test('a line of the author’s own ends with a space, whatever the signs on either side', () => {
  const verse = (...texts: string[]) => {
    const marks: Marks = new Map()
    const lines = texts.map((_, index) => {
      const line = el('Span', text(1, index))
      marks.set(line, {role: 'line', source: index, rest: false})
      return line
    })
    const runs = Object.fromEntries(texts.map((one, index) => [`1.${index}`, run(one, {y: 20 + 14 * index})]))
    return spaces([el('P', ...lines)], runs, {marks})
  }
  assert.equal(verse('l’eau –', '– le vent', 'fin'), '1.0 1.1')
  assert.equal(verse('l’eau (', '漢字'), '1.0')
  assert.equal(verse('l’eau ', 'le vent'), '')
  assert.equal(verse('l’eau', ' le vent'), '')
  // Of lines alone: the same signs in a paragraph want no space.
  assert.equal(spaces([el('P', text(1, 0), text(1, 1))], {'1.0': run('l’eau –'), '1.1': run('– le vent', {y: 34})}), '')
  // A line begins with a space before it, too, and what follows two lines on is none of theirs.
  const marks: Marks = new Map()
  const line = el('Span', text(1, 1))
  marks.set(line, {role: 'line', source: 1, rest: false})
  const runs = {'1.0': run('a –'), '1.1': run('b –', {y: 34}), '1.2': run('c –', {y: 48}), '1.3': run('d', {y: 62})}
  assert.equal(spaces([el('P', text(1, 0), line, text(1, 2), text(1, 3))], runs, {marks}), '1.0 1.1')
})
