/** The letters of the source, and the way back to the Markdown. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {SourceText} from '../../types.ts'
import {placeOf, sourceLetters} from './source.ts'

interface Given {
  readonly text: string
  readonly begins?: boolean
  readonly only?: readonly string[]
  readonly stream?: string
  readonly line?: number
  readonly column?: number
  readonly corrections?: readonly unknown[]
}
const gathered = (texts: readonly (readonly Given[])[], shows: readonly string[] = [], reversed = false) =>
  sourceLetters(
    texts.map(pieces => ({
      pieces: pieces.map(({text, begins = true, stream = 'body', line = 1, column = 1, only, corrections = []}) => ({
        text,
        begins,
        stream,
        corrections,
        ...(only && {only}),
        place: {file: 'a.md', line, column},
      })),
    })) as unknown as SourceText[],
    shows,
    (pieces, stream) => (reversed && stream === 'body' ? pieces.toReversed() : pieces),
  )

test('each stream has its own letters, in the order that is asked for', () => {
  const texts = [[{text: 'un'}, {text: 'note', stream: 'note'}], [{text: 'deux'}]]
  const streams = gathered(texts)
  assert.deepEqual(
    [...streams].map(([stream, {text}]) => [stream, text]),
    [
      ['body', 'undeux'],
      ['note', 'note'],
    ],
  )
  assert.equal(gathered(texts, [], true).get('body' as never)?.text, 'deuxun')
})

test('a piece begins a block where it says so, and after one that is left out', () => {
  const apart = (...pieces: Given[]) => gathered([pieces], ['eleve']).get('body' as never)?.apart
  assert.deepEqual(apart({text: 'a'}, {text: 'b', begins: false}, {text: 'c'}), [1, 0, 1])
  assert.deepEqual(
    apart({text: 'a'}, {text: 'x', only: ['prof']}, {text: 'b', begins: false}, {text: 'c', begins: false}),
    [1, 1, 0],
  )
  assert.deepEqual(apart({text: 'a'}, {text: 'x', only: ['prof'], begins: false}, {text: 'b', begins: false}), [1, 0])
  assert.deepEqual(apart({text: 'a'}, {text: 'x', only: ['eleve']}, {text: 'b', begins: false}), [1, 1, 0])
})

test('where a letter stands, over lines and pieces', () => {
  const body = gathered([
    [
      {text: 'l’été\nest là', line: 7, column: 5},
      {text: '\nfin', line: 9, column: 3, begins: false},
    ],
  ]).get('body' as never)
  assert.ok(body)
  const place = (index: number) => {
    const found = placeOf(body, index)
    return found && [found.line, found.column]
  }
  // l ’ e ´ t e ´ | e s t l a ` | f i n
  assert.deepEqual([0, 1, 2, 3, 4].map(place), [
    [7, 5],
    [7, 6],
    [7, 7],
    [7, 7],
    [7, 8],
  ])
  assert.deepEqual([7, 9, 10, 11, 12].map(place), [
    [8, 1],
    [8, 3],
    [8, 5],
    [8, 6],
    [8, 6],
  ])
  assert.deepEqual([13, 15].map(place), [
    [10, 1],
    [10, 3],
  ])
  assert.equal(placeOf(body, 99), undefined)
})
