/** What a listener feels, on trees of a few elements and runs. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {TextRun} from '../../pdf/read/index.ts'
import type {StructureElement, StructureKid} from '../../pdf/read/tree.ts'
import {readerConditions} from './reader.ts'
import type {Tagged} from './tagged.ts'

/** A run of a marked content: its text, where it stands, and what `more` says otherwise. */
type Run = Partial<TextRun> & {readonly text: string}
const run = (text: string, x = 0, y = 100, more: Partial<TextRun> = {}): Run => ({text, x, y, ...more})

let next = 0
const contents = new Map<string, readonly TextRun[]>()
/** Marked content on a page that shows these runs. */
const on = (page: number, ...runs: readonly Run[]): StructureKid => {
  const id = next++
  const whole = runs.map(each => ({width: 5 * each.text.length, size: 10, direction: [1, 0], ...each}))
  contents.set(`${100 + page} ${id}`, whole as unknown as TextRun[])
  return {kind: 'content', page: 100 + page, id}
}
const el = (type: string, ...kids: StructureKid[]): StructureElement => ({
  kind: 'element',
  type,
  kids,
  rest: new Map(),
  ref: next++,
})
const textOf = (part: StructureKid): string => {
  if (part.kind === 'element') return part.actualText ?? part.kids.map(textOf).join('')
  return part.kind === 'content' ? (contents.get(`${part.page} ${part.id}`) ?? []).map(({text}) => text).join('') : ''
}

const judged = (id: string, kids: StructureKid[], pages: readonly object[] = []) => {
  const condition = readerConditions.find(each => each.id === id)
  assert.ok(condition && condition.standard === 'reader', id)
  const tagged = {
    pdf: {pages},
    tree: {kids, roles: new Map([['Renvoi', 'Reference']]), root: new Map()},
    runsOf: ({page, id}: {page: number; id: number}) => contents.get(`${page} ${id}`) ?? [],
    textOf,
    pageOf: (ref: number) => (ref > 100 ? ref - 100 : undefined),
  } as unknown as Tagged
  return condition.check(tagged)
}
const words = (id: string, kids: StructureKid[], pages?: readonly object[]) =>
  judged(id, kids, pages).map(({words}) => words)

test('a file without a tree is at fault of nothing here', () => {
  for (const {check} of readerConditions)
    assert.deepEqual(check({tree: undefined, pdf: {pages: []}} as unknown as Tagged), [])
})

// Two lines of one paragraph: the second begins below the first.
const first = (text: string) => run(text, 0, 100)
const second = (text: string) => run(text, 0, 114)

test('words of two lines are glued when no space is read between them', () => {
  const block = el('P', on(2, first('la grande')), on(2, second('paix est')))
  assert.deepEqual(judged('glued', [el('Sect', block)]), [{page: 2, element: block.ref, words: 'grandepaix'}])
  assert.deepEqual(words('glued', [el('P', on(1, first('la grande ')), on(1, second('paix')))]), [])
  assert.deepEqual(words('glued', [el('P', on(1, first('la grande-')), on(1, second('paix')))]), [])
  assert.deepEqual(words('glued', [el('P', on(1, first('a la grande'), second('paix')))]), ['grandepaix'])
  assert.deepEqual(
    words('glued', [el('P', on(1, first('anticonstitution'), second('nellement')))]),
    [],
    'one long word',
  )
})

test('words of two blocks are not', () => {
  assert.deepEqual(words('glued', [el('P', on(1, first('grande'))), el('P', on(1, second('paix')))]), [])
  assert.deepEqual(words('glued', [el('P', on(1, first('grande')), el('L', on(1, second('paix'))))]), [])
  assert.deepEqual(words('glued', [el('P', el('L', on(1, first('grande'))), on(1, second('paix')))]), [])
  assert.deepEqual(words('glued', [on(1, first('grande')), on(1, second('paix'))]), [], 'nor what is in none')
})

test('what stands in a line belongs to its block', () => {
  for (const type of ['Span', 'Quote', 'Code', 'Link', 'Reference', 'NonStruct', 'Annot', 'BibEntry', 'Renvoi']) {
    const block = el('P', el(type, on(1, first('grande'))), el(type, on(1, second('paix'))))
    assert.deepEqual(
      judged('glued', [block]).map(({element, words}) => [element, words]),
      [[block.ref, 'grandepaix']],
      type,
    )
  }
})

test('figures, formulas and what is replaced by a text are passed over', () => {
  const runs = () => [on(1, first('grande')), on(1, second('paix'))]
  for (const type of ['Figure', 'Formula']) assert.deepEqual(words('glued', [el(type, ...runs())]), [], type)
  assert.deepEqual(words('glued', [{...el('P', ...runs()), actualText: 'autre'}]), [])
  const span = {...el('Span', on(1, first('grande'))), actualText: 'grande '}
  assert.deepEqual(words('glued', [el('P', span, on(1, second('paix')))]), [])
  assert.deepEqual(words('glued', [el('P', on(1, first('grande')), {...span}, on(1, second('paix')))]), [])
})

test('a hyphen that is painted and no text divides a word', () => {
  const block = () => el('P', on(1, first('a gran')), on(1, second('de')))
  const hyphen = (more: object = {}) => ({text: '-', x: 30, y: 100, ...more})
  assert.deepEqual(words('glued', [block()], [{runs: [hyphen()], hidden: []}]), [])
  assert.deepEqual(words('glued', [block()], [{runs: [], hidden: [hyphen()]}]), [])
  assert.deepEqual(words('glued', [block()], [{runs: [hyphen({mark: 4, artifact: true})], hidden: []}]), [])
  assert.deepEqual(words('glued', [block()], [{runs: [hyphen({mark: 4})], hidden: []}]), ['grande'], 'a text')
  assert.deepEqual(
    words(
      'glued',
      [block()],
      [
        {runs: [], hidden: []},
        {runs: [hyphen()], hidden: []},
      ],
    ),
    ['grande'],
  )
})

const long = `${'mot '.repeat(15)}soldats`

test('a paragraph that a page cuts is one element', () => {
  const cut = (one: string, other: string, pages: readonly [number, number] = [1, 2]) =>
    words('split', [el('Sect', el('P', on(pages[0], first(one))), el('P', on(pages[1], first(other))))])
  assert.deepEqual(cut(long, `et ${long}`), [`et ${long}`.slice(0, 60)])
  assert.deepEqual(cut(` ${long} `, ' et la suite '), ['et la suite'])
  assert.deepEqual(cut(`${long}-`, 'suite'), ['suite'])
  assert.deepEqual(cut(`${long}\u00ad`, 'suite'), ['suite'])
  assert.deepEqual(cut(`${long}.`, 'suite'), [])
  assert.deepEqual(cut(long, 'Suite'), [])
  assert.deepEqual(cut(long, 'suite', [1, 1]), [])
  assert.deepEqual(cut(long, 'suite', [1, 3]), [])
  assert.deepEqual(cut('x'.repeat(61), 'suite'), ['suite'])
  assert.deepEqual(cut('x'.repeat(60), 'suite'), [], 'so short a line is a paragraph')
})

test('only paragraphs that follow each other in one part are held against each other', () => {
  const [one, other] = [() => el('P', on(1, first(long))), () => el('P', on(2, first('suite')))]
  const rest = other()
  assert.deepEqual(
    judged('split', [el('Sect', one(), el('L'), rest)]).map(({page, element}) => [page, element]),
    [[2, rest.ref]],
  )
  assert.deepEqual(words('split', [el('Sect', one()), el('Sect', other())]), [])
  assert.deepEqual(words('split', [el('Sect', one(), el('P', on(1, first('Fin.'))), other())]), [])
  assert.deepEqual(words('split', [el('Sect', one(), el('H1', on(2, first('suite'))))]), [])
  // The page on which it ends counts, and the one on which it begins.
  const through = el('P', on(1, first('un ')), el('Span', on(2, first(long))))
  assert.deepEqual(words('split', [el('Sect', through, el('P', on(3, first('suite')), on(4, first('fin'))))]), [
    'suitefin',
  ])
})

test('a running head that is read on three pages', () => {
  const page = (...runs: readonly Run[]) => ({
    height: 1000,
    runs: runs.map(each => ({mark: 1, artifact: false, ...each})),
  })
  const head = run(' Chapitre ', 0, 50)
  const repeated = (...pages: readonly ReturnType<typeof page>[]) =>
    judged('repeated', [], pages).map(({page, words}) => [page, words])
  assert.deepEqual(repeated(page(head), page(head), page(head), page(head)), [[3, 'Chapitre']])
  assert.deepEqual(repeated(page(head), page(head)), [])
  assert.deepEqual(repeated(page(head), page(head), page(), page(head)), [], 'in a row')
  assert.deepEqual(repeated(page(head), page(head), page(run('Chapitre', 0, 52))), [], 'at one height')
  const heads = (text: string, y: number, more: Partial<TextRun> = {}) => {
    const each = page(run(text, 0, y, more))
    return repeated(each, each, each).length
  }
  assert.deepEqual([heads('pied', 79), heads('pied', 80), heads('pied', 920), heads('pied', 921)], [1, 0, 0, 1])
  assert.deepEqual([heads('ab', 50), heads('abc', 50)], [0, 1])
  assert.deepEqual([heads('x'.repeat(80), 50), heads('x'.repeat(81), 50)], [1, 0])
  assert.equal(heads('titre', 50, {artifact: true}), 0)
  assert.equal(judged('repeated', [], Array(3).fill({height: 1000, runs: [head]})).length, 0, 'what is not marked')
})

test('marks of the house in a language', () => {
  const marked = {...el('P', on(2, first('a'))), lang: 'fr-x-zz-p-3'}
  assert.deepEqual(judged('marks', [el('Sect', marked, {...el('P'), lang: 'fr-x-abc'}, el('P'))]), [
    {page: 2, element: marked.ref, words: 'fr-x-zz-p-3'},
  ])
})
