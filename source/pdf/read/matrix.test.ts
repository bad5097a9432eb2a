import assert from 'node:assert/strict'
import {test} from 'node:test'
import {IDENTITY, intersect, type Matrix, multiply, transformSides} from './matrix.ts'

const one: Matrix = [2, 3, 5, 7, 11, 13]
const other: Matrix = [17, 19, 23, 29, 31, 37]
const at = ([a, b, c, d, e, f]: Matrix, x: number, y: number) => [a * x + c * y + e, b * x + d * y + f] as const

test('one transformation after another', () => {
  assert.deepEqual(multiply(one, other), [103, 125, 246, 298, 517, 623])
  for (const [x, y] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [-4, 6],
  ] as const)
    assert.deepEqual(at(multiply(one, other), x, y), at(other, ...at(one, x, y)))
  assert.deepEqual(multiply(one, IDENTITY), one)
  assert.deepEqual(multiply(IDENTITY, one), one)
})

test('the sides of a rectangle, moved, turned, mirrored and slanted', () => {
  const matrices: Matrix[] = [
    IDENTITY,
    [2, 0, 0, 3, 10, 20],
    [0, 1, -1, 0, 10, 20],
    [-2, 0, 0, -3, 10, 20],
    [1, 2, 3, -4, 5, 6],
  ]
  for (const matrix of matrices)
    for (const [x0, y0, x1, y1] of [
      [1, 2, 5, 9],
      [5, 9, 1, 2],
      [-5, 2, 1, -9],
    ] as const) {
      const corners = [at(matrix, x0, y0), at(matrix, x0, y1), at(matrix, x1, y0), at(matrix, x1, y1)]
      const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
      const sides = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
      assert.deepEqual(transformSides(matrix, x0, y0, x1, y1), sides, `${matrix}`)
    }
})

test('what two rectangles share', () => {
  assert.deepEqual(intersect([0, 0, 10, 20], [5, 7, 15, 12]), [5, 7, 10, 12])
  assert.deepEqual(intersect([5, 7, 15, 12], [0, 0, 10, 20]), [5, 7, 10, 12])
  const [left, , right] = intersect([0, 0, 1, 1], [5, 0, 6, 1])
  assert.ok(right < left, 'nothing')
})
