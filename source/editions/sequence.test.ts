import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {commonPairs} from './sequence.ts'

test('pairs are equal, rise on both sides, and are all there where nothing changed', () => {
  const keys = fc.array(fc.constantFrom(...'aaabbcdefgh'), {maxLength: 40})
  fc.assert(
    fc.property(keys, keys, keys, (one, other, more) => {
      const pairs = commonPairs(one, other)
      for (const [at, [i, j]] of pairs.entries()) {
        assert.equal(one[i], other[j])
        const [before, after] = pairs[at - 1] ?? [-1, -1]
        assert.ok(i > before && j > after)
      }
      assert.equal(commonPairs(one, one).length, one.length)
      assert.ok(commonPairs(one, [...one, ...more]).length === one.length, 'what only grew at its end')
    }),
    {seed: 21},
  )
})

test('a long list with a change here and there is paired in full; one of repetitions ends soon', () => {
  const long = Array.from({length: 30_000}, (_, at) => `${at % 7 === 0 ? 'again' : at}`)
  const changed = long.map((key, at) => (at % 1000 === 3 ? `new ${at}` : key))
  assert.equal(commonPairs(long, changed).length, 30_000 - 30)
  const few = (seed: number) => Array.from({length: 20_000}, (_, at) => String((at * seed) % 5))
  const begun = process.cpuUsage().user
  commonPairs(few(2), few(3))
  assert.ok(process.cpuUsage().user - begun < 20e6)
})
