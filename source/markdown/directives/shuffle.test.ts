import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {shuffledOrder} from './shuffle.ts'

test('any texts: each once, none in its place, always the same order', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), {minLength: 2, maxLength: 30}), fc.string(), (texts, seed) => {
      const order = shuffledOrder(texts, seed)
      assert.deepEqual(
        [...order].sort((one, other) => one - other),
        texts.map((_, index) => index),
      )
      assert.ok(order.every((from, at) => from !== at))
      assert.deepEqual(shuffledOrder(texts, seed), order)
    }),
  )
  assert.deepEqual([shuffledOrder([]), shuffledOrder(['a'])], [[], [0]])
})
