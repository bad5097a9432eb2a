/** Which fills a text is held against. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Fill, TextRun} from '../../../pdf/read/index.ts'
import {sidesOf} from '../geometry.ts'
import {BODY, fillsByRow} from './fills.ts'

const run = (x: number, y: number, more: Partial<TextRun> = {}) =>
  ({x, y, width: 40, size: 10, direction: [1, 0], ...more}) as unknown as TextRun
const fill = (order: number, sides: readonly number[]) => ({order, sides}) as unknown as Fill

test('wherever they lie, those that its letters touch, in the order of painting', () => {
  const side = fc.integer({min: -50, max: 350})
  const sides = fc.tuple(side, side, fc.integer({min: 2, max: 200}), fc.integer({min: 2, max: 200}))
  fc.assert(
    fc.property(fc.array(sides, {maxLength: 8}), side, side, fc.boolean(), (all, x, y, upright) => {
      const fills = all.map(([left, top, wide, high], order) => fill(order, [left, top, left + wide, top + high]))
      const one = run(x, y, upright ? {direction: [0, -1]} : {})
      const [left, top, right, bottom] = sidesOf(one, BODY)
      const touched = fills.filter(
        ({sides}) => sides[0] < right && sides[2] > left && sides[1] < bottom && sides[3] > top,
      )
      assert.deepEqual(fillsByRow(fills, 300)(one), touched)
    }),
  )
})

test('a thin line that strikes a level text through is let pass', () => {
  const at = (height: number, more: Partial<TextRun> = {}) =>
    fillsByRow([fill(0, [0, 97, 200, 97 + height])], 300)(run(20, 100, more)).length
  assert.deepEqual([at(1.4), at(1.6)], [0, 1])
  assert.equal(at(1.4, {direction: [0, -1]}), 1)
  assert.deepEqual(fillsByRow([], 300)(run(20, 100)), [])
})

test('a fill that ends where the letters begin is not near them', () => {
  const one = run(20, 100)
  const [left, top, right, bottom] = sidesOf(one, BODY)
  const near = (...sides: readonly number[]) => fillsByRow([fill(0, sides)], 300)(one).length
  assert.deepEqual(
    [near(0, 0, left, 200), near(right, 0, 100, 200), near(0, 0, 200, top), near(0, bottom, 200, 200)],
    [0, 0, 0, 0],
  )
  assert.deepEqual([near(0, 0, left + 0.1, 200), near(0, 0, 200, top + 0.1)], [1, 1])
})
