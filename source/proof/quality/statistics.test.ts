import assert from 'node:assert/strict'
import {test} from 'node:test'
import {mean, median, mode, percentile} from './statistics.ts'

test('the value below which a share lies', () => {
  assert.deepEqual(
    [0, 0.25, 0.5, 0.95, 1].map(share => percentile([4, 2, 3, 1], share)),
    [1, 2, 3, 4, 4],
  )
  assert.equal(percentile([], 0.5), undefined)
  assert.equal(median([9, 1, 5]), 5)
})

test('the mean', () => {
  assert.equal(mean([1, 2, 6]), 3)
  assert.equal(mean([]), undefined)
})

test('the middle of the most crowded stretch', () => {
  assert.equal(mode([1, 10, 10.5, 11, 20, 20.2], 0.5), 10.5)
  assert.equal(mode([1, 10, 10.5, 11, 20, 20.2], 0.2), 20.2)
  // Of two as crowded, the first.
  assert.equal(mode([1, 1, 5, 5], 0.1), 1)
  assert.equal(mode([7], 1), 7)
  assert.equal(mode([], 1), undefined)
})
