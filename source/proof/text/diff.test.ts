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
