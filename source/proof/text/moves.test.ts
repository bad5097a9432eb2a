import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
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

test('three words in a row were moved, two were not, unless they are all that differs there', () => {
  assert.deepEqual(told('un a b deux trois quatre a b', 'un deux trois quatre a b a b').moved, ['a b'])
  // All that is printed there, and as often as it is written.
  assert.deepEqual(told('un a b x deux trois quatre', 'un deux trois quatre a b'), {
    lost: ['x'],
    moved: ['a b'],
    extra: [],
  })
})

test('whatever is written and printed, each word that differs is told once', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), {maxLength: 12})
  fc.assert(
    fc.property(words, words, (expected, actual) => {
      const hunks = diff(expected, actual)
      const {lost, moved, extra} = findMoves(hunks, expected, actual)
      const places = (rows: readonly Row[]) => rows.flatMap(({at, length}) => Array.from({length}, (_, i) => at + i))
      const of = (from: 'aStart' | 'bStart', to: 'aEnd' | 'bEnd') =>
        hunks.flatMap(hunk => Array.from({length: hunk[to] - hunk[from]}, (_, i) => hunk[from] + i))
      const ascending = (numbers: number[]) => numbers.toSorted((one, other) => one - other)
      assert.deepEqual(ascending([...places(lost), ...places(moved)]), of('aStart', 'aEnd'))
      const printed = new Set(of('bStart', 'bEnd'))
      for (const at of places(extra)) assert.ok(printed.has(at))
      // A row that was moved stands in what is printed, and no word of it is too many there.
      for (const {at, length} of moved) {
        const row = expected.slice(at, at + length)
        assert.ok(actual.some((_, from) => row.every((word, i) => actual[from + i] === word && printed.has(from + i))))
      }
      assert.ok(places(moved).length + places(extra).length <= printed.size)
      // Rows are as long as can be.
      for (const rows of [lost, extra])
        for (const [index, {at, length}] of rows.entries()) assert.notEqual(rows[index + 1]?.at, at + length)
    }),
    {numRuns: 400},
  )
})
