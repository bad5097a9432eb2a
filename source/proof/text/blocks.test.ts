import assert from 'node:assert/strict'
import {test} from 'node:test'
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
