import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {diff} from './diff.ts'

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'la', 'le'), {maxLength: 40})

/** `a` with the hunks carried out. */
const changed = (a: readonly string[], b: readonly string[]): string[] => {
  const result: string[] = []
  let at = 0
  for (const {aStart, aEnd, bStart, bEnd} of diff(a, b)) {
    result.push(...a.slice(at, aStart), ...b.slice(bStart, bEnd))
    at = aEnd
  }
  return [...result, ...a.slice(at)]
}

test('the differences carried out on the first list give the second', () => {
  fc.assert(fc.property(words, words, (a, b) => assert.deepEqual(changed(a, b), b)))
})

test('equal lists have none', () => {
  fc.assert(fc.property(words, a => assert.deepEqual(diff(a, a), [])))
})

test('a word taken out is the only difference', () => {
  const nonEmpty = words.filter(list => list.length > 0)
  fc.assert(
    fc.property(nonEmpty, fc.nat(), (a, n) => {
      const at = n % a.length
      const [hunk, ...others] = diff(a, a.toSpliced(at, 1))
      assert.equal(others.length, 0)
      assert.deepEqual([(hunk?.aEnd ?? 0) - (hunk?.aStart ?? 0), hunk?.bStart], [1, hunk?.bEnd])
      assert.equal(a[hunk?.aStart ?? -1], a[at])
    }),
  )
})

test('a chapter gone from a long text costs little', () => {
  const long = Array.from({length: 60_000}, (_, i) => `mot${i % 7000}`)
  const start = performance.now()
  const hunks = diff(long, long.toSpliced(20_000, 9000))
  assert.equal(
    hunks.reduce((sum, {aStart, aEnd}) => sum + aEnd - aStart, 0),
    9000,
  )
  assert.ok(performance.now() - start < 3000)
})

/** The length of the longest common sequence, by the plain table. */
const common = (a: readonly string[], b: readonly string[]): number => {
  let row: number[] = new Array(b.length + 1).fill(0)
  for (const word of a) {
    const next = [0]
    for (const [index, other] of b.entries())
      next.push(word === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0))
    row = next
  }
  return row.at(-1) ?? 0
}
const edits = (a: readonly string[], b: readonly string[]): number =>
  diff(a, b).reduce((sum, {aStart, aEnd, bStart, bEnd}) => sum + aEnd - aStart + bEnd - bStart, 0)

test('differences stand in order, apart from each other, and none is empty', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      let [inA, inB] = [-1, -1]
      for (const {aStart, aEnd, bStart, bEnd} of diff(a, b)) {
        assert.ok((aStart > inA && bStart > inB && aStart - inA === bStart - inB) || inA === -1, 'apart')
        assert.ok(aEnd >= aStart && bEnd >= bStart && aEnd - aStart + bEnd - bStart > 0)
        inA = aEnd
        inB = bEnd
      }
    }),
  )
})

test('where no word stands once in both, nothing shorter says it', () => {
  const some = fc.array(fc.constantFrom('la', 'le', 'les'), {maxLength: 24})
  fc.assert(
    fc.property(some, some, (one, other) => {
      // Each word stands twice at either end, which is equal in both, and parted by a word of its own on each side.
      const a = ['x', 'x', ...one, 'x', 'x']
      const b = ['y', 'y', ...other, 'y', 'y']
      const isOnce = (word: string) => [a, b].every(list => list.filter(each => each === word).length === 1)
      fc.pre(!['la', 'le', 'les'].some(isOnce))
      assert.equal(edits(a, b), a.length + b.length - 2 * common(a, b))
    }),
  )
})

test('of words that stand once in both, the longest row in the same order is kept', () => {
  const all = Array.from({length: 12}, (_, index) => `mot${index}`)
  fc.assert(
    fc.property(fc.shuffledSubarray(all), fc.shuffledSubarray(all), (a, b) => {
      assert.equal(edits(a, b), a.length + b.length - 2 * common(a, b))
    }),
  )
})

test('a word that stands once parts what is before it from what is after', () => {
  const [a, b] = ['la la paix la', 'la la la la la paix la la'].map(text => text.split(' ')) as [string[], string[]]
  assert.deepEqual(diff(a, b), [
    {aStart: 2, aEnd: 2, bStart: 2, bEnd: 5},
    {aStart: 3, aEnd: 3, bStart: 6, bEnd: 7},
  ])
})

test('past six hundred edits a stretch is one difference', () => {
  const pairs = (count: number, word: string) => Array.from({length: count}, () => ['la', word]).flat()
  const [few, many] = [300, 301].map(count =>
    diff(['a', ...pairs(count, 'un'), 'la'], ['a', ...pairs(count, 'deux'), 'la']),
  )
  assert.equal(few?.length, 300)
  assert.deepEqual(many, [{aStart: 2, aEnd: 603, bStart: 2, bEnd: 603}])
})
