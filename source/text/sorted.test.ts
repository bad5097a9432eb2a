import assert from 'node:assert/strict'
import {test} from 'node:test'
import {lastAt} from './sorted.ts'

test('the last that is not after, whatever their number', () => {
  const itself = (value: number) => value
  const found = (values: readonly number[], ...places: readonly number[]) =>
    places.map(at => lastAt(values, itself, at))
  assert.deepEqual(found([], 0, 5), [-1, -1])
  assert.deepEqual(found([4], 3, 4, 5), [-1, 0, 0])
  assert.deepEqual(found([1, 3, 3, 7], 0, 1, 2, 3, 6, 7, 9), [-1, 0, 0, 2, 2, 3, 3])
  assert.deepEqual(found([1, 3, 5, 7, 9], 0, 1, 4, 5, 8, 9), [-1, 0, 1, 2, 3, 4])
})
