/** Lists, contents, types and notes, on trees of a few elements; and the marks that say what each comes from. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {formulaMark} from '../../text/formula.ts'
import type {StructureElement, StructureKid} from '../read/tree.ts'
import {attributes, element, hasType, isOf} from './element.ts'
import {makeContents, makeLists} from './lists.ts'
import {type Marks, takeMarks} from './mark.ts'
import {placeNotes} from './notes.ts'
import {giveTypes} from './types.ts'

const marks: Marks = new Map()
const text: StructureKid = {kind: 'content', page: 1, id: 0}
const object: StructureKid = {kind: 'object', page: 1, ref: 9}
const el = (type: string, ...kids: StructureKid[]): StructureElement => element(type, kids)
const marked = (role: string, made: StructureElement, source = 0): StructureElement => {
  marks.set(made, {role, source, rest: false})
  return made
}
/** A tree as text: `L(LI(Lbl LBody(text)))`. */
const said = (kids: readonly StructureKid[]): string =>
  kids
    .map(kid => {
      if (kid.kind !== 'element') return kid.kind === 'content' ? 'text' : 'object'
      return kid.kids.length > 0 ? `${kid.type}(${said(kid.kids)})` : kid.type
    })
    .join(' ')

test('elements, their types and attributes', () => {
  const made = el('P', text)
  assert.deepEqual(made, {kind: 'element', type: 'P', kids: [text], rest: new Map(), ref: undefined})
  assert.deepEqual(
    [isOf(made, 'P'), isOf(made, 'L', 'P'), isOf(made, 'L'), isOf(text, 'P'), isOf(undefined, 'P')],
    [true, true, false, false, false],
  )
  assert.deepEqual([hasType(made, 'L', 'P'), hasType(made, 'L')], [true, false])
  assert.deepEqual(
    attributes('List', {ListNumbering: 'Disc'}),
    new Map([
      ['O', 'List'],
      ['ListNumbering', 'Disc'],
    ]),
  )
})

const list = (role: string | undefined, ...kids: StructureKid[]) => {
  const made = el('L', ...kids)
  made.rest.set('A', 'before')
  makeLists(made, role)
  const numbering = made.rest.get('A')
  return `${said([made])} ${numbering instanceof Map ? numbering.get('ListNumbering') : (numbering ?? '-')}`
}

test('an item of a list is its marks and its body', () => {
  assert.equal(list('ul', el('LI', el('Lbl', text), text, el('P'))), 'L(LI(Lbl(text) LBody(text P))) Disc')
  assert.equal(list('ul', el('LI', text, el('Lbl'))), 'L(LI(Lbl LBody(text))) Disc')
  assert.equal(list('ul', el('LI', text)), 'L(LI(LBody(text))) -')
  assert.equal(list('ul', el('LI', el('Lbl'))), 'L(LI(Lbl)) Disc')
  assert.equal(list('ol', el('LI', text)), 'L(LI(LBody(text))) Decimal')
  assert.equal(list('ul', text, object, el('P')), 'L(LI(LBody(text)) LI(LBody(P))) -')
  assert.equal(list('ul', el('LI', text), el('LI', el('Lbl'), text)), 'L(LI(LBody(text)) LI(Lbl LBody(text))) Disc')
  const other = el('P', el('LI'))
  makeLists(other, 'ul')
  assert.equal(said([other]), 'P(LI)')
})

test('terms and what defines them are items', () => {
  const dt = () => el('Lbl', text)
  const dd = (...kids: StructureKid[]) => el('LBody', ...(kids.length > 0 ? kids : [text]))
  assert.equal(list('dl', dt(), dd(), dt(), dd()), 'L(LI(Lbl(text) LBody(text)) LI(Lbl(text) LBody(text))) Disc')
  assert.equal(list('dl', dt(), dt(), dd()), 'L(LI(Lbl(text text) LBody(text))) Disc', 'two terms')
  assert.equal(list('dl', dt(), dd(), dd()), 'L(LI(Lbl(text) LBody(P(text) P(text)))) Disc', 'two definitions')
  assert.equal(list('dl', dt(), dd(el('P')), dd(el('L'), text)), 'L(LI(Lbl(text) LBody(P L text))) Disc')
  for (const block of ['P', 'L', 'Table', 'BlockQuote', 'Div', 'Aside', 'Sect'])
    assert.equal(list('dl', dt(), dd(el(block)), dd(el('Span'))), `L(LI(Lbl(text) LBody(${block} P(Span)))) Disc`)
  assert.equal(list('dl', dd(), dt()), 'L(LI(LBody(text)) LI(Lbl(text))) Disc')
  assert.equal(list('dl', text, dt()), 'L(LI(LBody(text)) LI(Lbl(text))) Disc')
})

test('contents: entries of a lower level stand within', () => {
  const entry = (level: number, ...kids: StructureKid[]) => marked(`toci${level}`, el('TOCI', ...kids))
  const contents = (...kids: StructureKid[]) => {
    const made = el('TOC', ...kids)
    makeContents(made, marks)
    return said([made])
  }
  const levels = (...all: number[]) => contents(...all.map(level => entry(level, el(`E${level}`))))
  const e = (level: number) => `TOCI(E${level})`
  assert.equal(levels(1, 2, 2, 1), `TOC(${e(1)} TOC(${e(2)} ${e(2)}) ${e(1)})`)
  assert.equal(levels(1, 2, 3, 1), `TOC(${e(1)} TOC(${e(2)} TOC(${e(3)})) ${e(1)})`)
  assert.equal(levels(1, 3, 2), `TOC(${e(1)} TOC(${e(3)}) TOC(${e(2)}))`)
  assert.equal(levels(2, 3, 2), `TOC(${e(2)} TOC(${e(3)}) ${e(2)})`, 'the first level is the outer one')
  assert.equal(levels(2, 1, 2), `TOC(${e(2)} ${e(1)} ${e(2)})`)
  assert.equal(contents(entry(1, el('Link'), text)), 'TOC(TOCI(Reference(Link) text))')
  assert.equal(contents(entry(2), el('P', el('Link')), el('TOCI')), 'TOC(TOCI P(Link) TOCI)')
  const other = el('L', entry(1, el('Link')))
  makeContents(other, marks)
  assert.equal(said([other]), 'L(TOCI(Link))')
})

test('marks are taken off the languages', () => {
  const bear = (lang?: string) => ({...el('P'), ...(lang !== undefined && {lang})})
  const all = ['fr-x-zz-p-a', 'x-zz-toci2-10-r', 'fr', undefined, 'fr-x-zz-p', 'frx-zz-p-1', 'x-zz-abcdefghi-1'].map(
    bear,
  )
  const taken = takeMarks([el('Sect', ...all)])
  assert.deepEqual(
    all.map(({lang}) => lang),
    ['fr', undefined, 'fr', undefined, 'fr-x-zz-p', 'frx-zz-p-1', 'x-zz-abcdefghi-1'],
  )
  assert.deepEqual(
    [...taken.values()],
    [
      {role: 'p', source: 10, rest: false},
      {role: 'toci2', source: 36, rest: true},
    ],
  )
  assert.ok(!('lang' in (all[1] as object)))
})

test('each element has the type of its role; what says nothing is dissolved', () => {
  const typed = (...kids: StructureKid[]) => said(giveTypes(kids, marks, 'fr'))
  const roles = {
    sect: 'Sect',
    section: 'Sect',
    article: 'Art',
    p: 'P',
    pre: 'P',
    summary: 'P',
    h1: 'H1',
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
    toci6: 'TOCI',
    table: 'Table',
    caption: 'Caption',
    tr: 'TR',
    note: 'Note',
    call: 'Link',
    back: 'Link',
    a: 'Link',
    q: 'Quote',
    line: 'Span',
    span: 'Span',
    img: 'Figure',
    svg: 'Figure',
    p7: 'P',
  }
  for (const [role, type] of Object.entries(roles))
    assert.equal(typed(marked(role, el('Div', text))), `${type}(text)`, role)
  assert.equal(typed(marked('div', el('Div', text, el('Div', el('Lbl', text))))), 'text Lbl(text)')
  for (const type of ['Lbl', 'Figure', 'Link', 'Em', 'Strong', 'Code'])
    assert.equal(typed(el(type, text)), `${type}(text)`)
  assert.equal(typed(el('Other', text)), 'text')
  assert.equal(
    typed(marked('p', el('Div')), marked('td', el('Div')), marked('th', el('Div'))),
    'TD TH',
    'empty ones go, but cells',
  )
})

test('languages: that of what is around is not said again; another one is, on an element of its own', () => {
  const bear = (lang: string, made: StructureElement) => Object.assign(made, {lang})
  const languages = (kids: readonly StructureKid[]): unknown[] =>
    giveTypes(kids, marks, 'fr').map(function show(kid): unknown {
      return kid.kind === 'element' ? [kid.type, kid.lang, ...kid.kids.map(show)] : 'text'
    })
  assert.deepEqual(languages([bear('fr', el('Other', text)), bear('en', el('Other', text))]), [
    'text',
    ['Span', 'en', 'text'],
  ])
  assert.deepEqual(
    languages([bear('en', marked('p', el('P', bear('en', el('Em', text)), bear('fr', el('Em', text)))))]),
    [['P', 'en', ['Em', undefined, 'text'], ['Em', 'fr', 'text']]],
  )
})

test('figures and formulas are what their alternative says', () => {
  const alt = (words: string, made: StructureElement) => Object.assign(made, {alt: words})
  const types = (...kids: StructureKid[]) => giveTypes(kids, marks, 'fr')
  const [formula] = types(alt(`${formulaMark}x`, el('Div', el('Span', text))))
  assert.deepEqual(formula?.kind === 'element' && [formula.alt, said([formula])], ['x', 'Formula(text)'])
  assert.equal(said(types(alt('Un carré', el('Figure', el('Span', text), el('P', text))))), 'Figure(text text)')
  assert.equal(said(types(alt('Un carré', marked('figure', el('Figure', text))))), 'Div(text)')
  assert.equal(said(types(alt('Un carré', marked('p', el('Figure', text))))), 'Figure(text)')
  assert.equal(said(types(marked('formula', el('Div', text)))), 'text', 'one without its alternative')
})

test('notes stand behind the block that calls them, and have names in that order', () => {
  const note = (source: number, ...kids: StructureKid[]) => marked('note', el('Note', ...kids), source)
  const call = (source: number) => marked('call', el('Link', text), source)
  const placed = (...kids: StructureKid[]) => {
    const names: string[] = []
    const made = placeNotes(kids, marks)
    const walk = (list: readonly StructureKid[]): void => {
      for (const kid of list) {
        if (kid.kind !== 'element') continue
        const id = kid.rest.get('ID')
        if (kid.type === 'Note') names.push(typeof id === 'object' && id && 'text' in id ? id.text : '-')
        walk(kid.kids)
      }
    }
    walk(made)
    return `${said(made)} ${names.join(' ')}`.trim()
  }
  assert.equal(placed(el('P', call(1)), el('P'), note(1)), 'P(Reference(Link(text))) Note P note-1')
  for (const type of ['P', 'H1', 'H6', 'Code', 'TOCI'])
    assert.equal(
      placed(el('Sect', el(type, call(1)), el('P')), note(1)),
      `Sect(${type}(Reference(Link(text))) Note P) note-1`,
    )
  for (const type of ['LBody', 'TD', 'TH', 'Div', 'Aside', 'BlockQuote', 'Sect', 'Art'])
    assert.equal(placed(el(type, el('Span', call(1))), note(1)), `${type}(Span(Reference(Link(text))) Note) note-1`)
  assert.equal(
    placed(el('P', call(2), call(1)), note(1), note(2)),
    'P(Reference(Link(text)) Reference(Link(text))) Note Note note-1 note-2',
  )
  assert.equal(
    placed(el('P', call(1)), el('P', call(1)), note(1)),
    'P(Reference(Link(text))) Note P(Reference(Link(text))) note-1',
  )
  assert.equal(placed(el('P'), note(4)), 'P Note note-1', 'one that nothing calls')
  assert.equal(placed(el('Span', call(1)), note(1)), 'Span(Reference(Link(text))) Note note-1')
  assert.equal(
    placed(el('P', call(1)), note(1, el('P', call(2))), note(2)),
    'P(Reference(Link(text))) Note(P(Reference(Link(text))) Note) note-1 note-2',
  )
  assert.equal(
    placed(el('Sect', note(3), el('P', call(3)))),
    'Sect(Note P(Reference(Link(text)))) note-1',
    'a note in its place stays',
  )
  assert.equal(placed(marked('call', el('Span', text), 1), note(1)), 'Span(text) Note note-1')
})
