import assert from 'node:assert/strict'
import {test} from 'node:test'
import {diff} from './diff.ts'
import {findMoves, type Row} from './moves.ts'

/** What is lost, moved and too many, as words. */
const told = (written: string, printed: string): Record<'lost' | 'moved' | 'extra', string[]> => {
  const [expected, actual] = [written.split(' '), printed.split(' ')]
  const {lost, moved, extra} = findMoves(diff(expected, actual), expected, actual)
  const words = (rows: readonly Row[], of: readonly string[]) =>
    rows.map(({at, length}) => of.slice(at, at + length).join(' '))
  return {lost: words(lost, expected), moved: words(moved, expected), extra: words(extra, actual)}
}

test('words that stand elsewhere were moved', () => {
  assert.deepEqual(told('a b c d e f g', 'd e f g a b c'), {lost: [], moved: ['a b c'], extra: []})
  assert.deepEqual(told('a b c d', 'b c d a'), {lost: [], moved: ['a'], extra: []})
})

test('words that stand nowhere are lost, and what stands in their place is no surplus', () => {
  assert.deepEqual(told('a b c d e', 'a e'), {lost: ['b c d'], moved: [], extra: []})
  assert.deepEqual(told('a bcd e', 'a bc e'), {lost: ['bcd'], moved: [], extra: []})
})

test('words too many', () => {
  assert.deepEqual(told('a b c', 'a x b c'), {lost: [], moved: [], extra: ['x']})
  assert.deepEqual(told('a b c', 'a b b c y z'), {lost: [], moved: [], extra: ['b', 'y z']})
})

test('a word or two that stand oftener elsewhere may be a coincidence', () => {
  const {lost, moved} = told('un la mer deux trois', 'un deux trois x la y la z')
  assert.deepEqual([lost, moved], [['la mer'], []])
  assert.deepEqual(told('un a b c deux trois quatre', 'un deux trois quatre x a b c y').moved, ['a b c'])
})
