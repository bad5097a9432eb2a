import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {orderOf} from './shuffle.ts'

test('an order has each thing once, and is the same again', () => {
  fc.assert(
    fc.property(fc.nat(30), fc.string(), fc.nat(5), (count, seed, index) => {
      const order = orderOf(count, seed, index)
      assert.deepEqual(orderOf(count, seed, index), order)
      assert.deepEqual(
        [...order].sort((a, b) => a - b),
        Array.from({length: count}, (_, at) => at),
      )
    }),
  )
})

test('no variant has the order of another, nor that of the author, while there are orders left', () => {
  fc.assert(
    fc.property(fc.integer({min: 3, max: 12}), fc.string(), (count, seed) => {
      const orders = [0, 1, 2, 3].map(index => orderOf(count, seed, index).join())
      const own = Array.from({length: count}, (_, at) => at).join()
      assert.equal(new Set([own, ...orders]).size, 5)
    }),
  )
  assert.deepEqual(orderOf(2, 'x', 0), [1, 0])
  assert.deepEqual(orderOf(1, 'x', 0), [0])
})

test('a seed has the same orders for ever: an edition is made again with its keys', () => {
  assert.deepEqual(
    [0, 1, 2].map(index => orderOf(5, '1 a.md 0', index).join('')),
    ['40213', '31402', '43021'],
  )
})
