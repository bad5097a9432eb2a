import assert from 'node:assert/strict'
import {test} from 'node:test'
import {lineStarts, pointsOf} from './points.ts'

test('lines end with LF, CR or both', () => {
  assert.deepEqual(lineStarts('a\nb\r\nc\rd'), [0, 2, 5, 7])
  const point = pointsOf('a\nb\r\nc\rd')
  assert.deepEqual(
    [0, 2, 3, 5, 8].map(point).map(({line, column}) => [line, column]),
    [
      [1, 1],
      [2, 1],
      [2, 2],
      [3, 1],
      [4, 2],
    ],
  )
})
