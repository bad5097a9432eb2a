import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {orderParts, putBack} from './blocks.ts'
import {inOrderOfPrinting} from './notes.ts'
import type {CorrectedPiece} from './source.ts'

const place = (line: number, column = 1) => ({file: 'a.md', line, column})

const piece = (text: string, line: number, column = 1, begins = true): CorrectedPiece => ({
  text,
  begins,
  place: place(line, column),
})

/** Three cells of one line, at columns 3, 20 and 40, and one of the next line. */
const cells = [
  piece('première cellule', 1, 3),
  piece('seconde', 1, 20),
  piece('encore', 1, 30, false),
  piece('troisième', 1, 40),
  piece('suite', 2, 3),
]

const [first, second, third, next] = [place(1, 2), place(1, 19), place(1, 39), place(2, 2)]

const order = (...parts: (readonly [number, ReturnType<typeof place>, string])[]) =>
  orderParts(
    parts.map(([page, where, text]) => ({page, place: where, text})),
    cells,
  ).map(({text}) => text)

test('cells cut over a page are put together', () => {
  const cut = order(
    [1, first, 'a1'],
    [1, second, 'b1'],
    [1, third, 'c1'],
    [2, first, 'a2'],
    [2, second, 'b2'],
    [2, third, 'c2'],
    [2, next, 'd'],
  )
  assert.deepEqual(cut, ['a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'd'])
})

test('so are those cut between their blocks, and within one page', () => {
  const element = place(1, 32)
  assert.deepEqual(order([1, first, 'a1'], [1, second, 'b1'], [1, first, 'a2'], [1, element, 'b2']), [
    'a1',
    'a2',
    'b1',
    'b2',
  ])
  assert.deepEqual(order([1, second, 'b1'], [1, third, 'c'], [2, first, 'a']), ['a', 'b1', 'c'])
})

test('whatever cells pages cut, each is whole and in its place; what comes before and after stays', () => {
  const cell = fc.integer({min: 1, max: 4})
  fc.assert(
    fc.property(fc.array(cell, {minLength: 2, maxLength: 4}), fc.boolean(), (pages, isNumbered) => {
      const start = (index: number) => 10 + 20 * index
      const source = [
        piece('avant', 1),
        ...pages.map((_, index) => piece(`cellule ${index}`, 2, start(index) + 1)),
        piece('après', 3),
      ]
      const rows = Array.from({length: Math.max(...pages)}, (_, page) =>
        pages.flatMap((last, index) =>
          page < last ? [{page: page + 1, place: place(2, start(index)), text: `${index}.${page}`}] : [],
        ),
      ).flat()
      const last = Math.max(...pages)
      const parts = [
        {page: 1, place: place(1), text: 'avant'},
        ...rows,
        {page: isNumbered ? last : last + 1, place: place(3), text: 'après'},
      ]
      const expected = pages.flatMap((count, index) => Array.from({length: count}, (_, page) => `${index}.${page}`))
      assert.deepEqual(
        orderParts(parts, source).map(({text}) => text),
        ['avant', ...expected, 'après'],
      )
    }),
  )
})

test('a part of no place stays with the one before it; what runs in order is given back as it is', () => {
  const parts = [
    {page: 1, place: first, text: 'a1'},
    {page: 1, place: second, text: 'b1'},
    {page: 2, place: first, text: 'a2'},
    {page: 2, place: undefined, text: '?'},
    {page: 2, place: second, text: 'b2'},
  ]
  assert.deepEqual(
    orderParts(parts, cells).map(({text}) => text),
    ['a1', 'a2', '?', 'b1', 'b2'],
  )
  const plain = parts.slice(0, 2)
  assert.equal(orderParts(plain, cells), plain)
  const lost = [
    {page: 1, place: undefined},
    {page: 1, place: {file: 'b.md', line: 1, column: 1}},
    {page: 2, place: undefined},
  ]
  assert.equal(orderParts(lost, cells), lost)
})

test('two rows that are cut are put in order each for itself', () => {
  const rows = [1, 2].flatMap(line => [piece('gauche', line, 3), piece('droite', line, 40)])
  const at = (page: number, line: number, column: number, text: string) => ({page, place: place(line, column), text})
  const parts = [
    at(1, 1, 2, 'a1'),
    at(1, 1, 39, 'b1'),
    at(2, 1, 2, 'a2'),
    at(2, 1, 39, 'b2'),
    at(2, 2, 2, 'c1'),
    at(2, 2, 39, 'd1'),
    at(3, 2, 2, 'c2'),
    at(3, 2, 39, 'd2'),
  ]
  assert.deepEqual(
    orderParts(parts, rows).map(({text}) => text),
    ['a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'd1', 'd2'],
  )
})

test('what is merely out of order stays so, to be told', () => {
  assert.deepEqual(order([1, second, 'b'], [1, first, 'a'], [1, third, 'c']), ['b', 'a', 'c'])
  assert.deepEqual(order([1, next, 'd'], [1, third, 'c']), ['d', 'c'])
})

test('what a colophon prints late is put back into its place, and nothing else moves', () => {
  const printed = [
    {page: 1, place: second, text: 'b'},
    {page: 1, place: next, text: 'd'},
    {page: 2, place: third, text: 'c'},
    {page: 9, place: first, text: 'a'},
  ]
  const texts = putBack(printed, cells, ({page}) => page === 9).map(({text}) => text)
  assert.deepEqual(texts, ['a', 'b', 'd', 'c'])
})

test('what is late and of no place, or before all others, is put first; without any late part nothing changes', () => {
  const printed = [
    {page: 1, place: second, text: 'b'},
    {page: 9, place: first, text: 'a'},
    {page: 9, place: undefined, text: '?'},
  ]
  const put = (isLate: (part: {page: number}) => boolean) => putBack(printed, cells, isLate).map(({text}) => text)
  assert.deepEqual(
    put(({page}) => page === 9),
    ['?', 'a', 'b'],
  )
  assert.equal(
    putBack(printed, cells, () => false),
    printed,
  )
  const same = [
    {page: 1, place: first, text: 'a1'},
    {page: 1, place: second, text: 'b'},
    {page: 9, place: first, text: 'a2'},
  ]
  assert.deepEqual(
    putBack(same, cells, ({page}) => page === 9).map(({text}) => text),
    ['a1', 'a2', 'b'],
  )
})

test('notes are expected in the order of printing, their paragraphs together', () => {
  const notes = [
    piece('trois', 30),
    piece('un', 10),
    piece('gras', 10, 5, false),
    piece('un encore', 12),
    piece('deux', 20),
  ]
  const printed = [place(10), place(12), place(20), place(30)]
  const texts = inOrderOfPrinting(notes, printed).map(({text}) => text)
  assert.deepEqual(texts, ['un', 'gras', 'un encore', 'deux', 'trois'])
})

test('a third line of a cell goes on after a second that is an element of its own', () => {
  const lines = [piece('un', 1, 3), piece('deux', 1, 10), piece('trois', 1, 20), piece('autre', 1, 40)]
  const cell = {...place(1, 2), endLine: 1, endColumn: 38}
  const parts = [
    {page: 1, place: cell, text: 'un'},
    {page: 1, place: place(1, 10), text: 'deux'},
    {page: 1, place: cell, text: 'trois'},
    {page: 1, place: place(1, 39), text: 'autre'},
  ]
  assert.deepEqual(
    orderParts(parts, lines).map(({text}) => text),
    ['un', 'deux', 'trois', 'autre'],
  )
})

test('cells of several paragraphs over several pages are each whole, in the order of the source', () => {
  /** For each cell and page, how many paragraphs begin there, and whether the last one before goes on. */
  const share = fc.record({goesOn: fc.boolean(), begun: fc.integer({min: 0, max: 2})})
  const rows = fc
    .record({cells: fc.integer({min: 2, max: 4}), pages: fc.integer({min: 2, max: 5})})
    .chain(({cells: count, pages}) =>
      fc.array(fc.array(share, {minLength: pages, maxLength: pages}), {minLength: count, maxLength: count}),
    )
  fc.assert(
    fc.property(rows, shares => {
      const lines: number[] = []
      const printed: {page: number; place: ReturnType<typeof place>; cell: number}[] = []
      for (const [cell, pages] of shares.entries()) {
        for (const [page, {goesOn, begun}] of pages.entries()) {
          const before = printed.at(-1)
          if (goesOn && before?.cell === cell) printed.push({page, place: before.place, cell})
          for (let paragraph = 0; paragraph < begun; paragraph++) {
            lines.push(lines.length + 1)
            printed.push({page, place: place(lines.length), cell})
          }
        }
      }
      const inOrder = printed.map((part, index) => ({...part, index}))
      const byPage = [...inOrder].sort((one, other) => one.page - other.page)
      const source = lines.map(line => piece(`alinéa ${line}`, line, 2))
      assert.deepEqual(
        orderParts(byPage, source).map(({index}) => index),
        inOrder.map(({index}) => index),
      )
    }),
  )
})
