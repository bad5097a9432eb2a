import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {TextRun} from '../../pdf/read/index.ts'
import type {LaidFormula} from '../../types.ts'
import {formulaOf} from './formulas.ts'

const formula: LaidFormula = {ref: 1, boxes: [{x: 100, y: 50, width: 27, height: 12}], text: 'a∈k', size: 1}
const run = (x: number, y: number, width: number, direction: readonly [number, number] = [1, 0]): TextRun =>
  ({x, y, width, size: 8, direction}) as unknown as TextRun

test('a run is of the formula whose box holds its middle, accents that lean out included', () => {
  const ownerOf = formulaOf([formula])
  for (const each of [run(100, 60, 5), run(124, 63, 4), run(99.5, 60, 2)])
    assert.equal(ownerOf(each)?.formula, formula, `${each.x}`)
  assert.equal(ownerOf(run(80, 60, 10)), undefined)
  assert.equal(ownerOf(run(100, 90, 5)), undefined)
})

test('a full stop of small type behind it is not', () => {
  assert.equal(formulaOf([formula])(run(127.1, 60, 1.9)), undefined)
})

test('in a table that is turned, a line goes up', () => {
  const turned = {...formula, boxes: [{x: 50, y: 100, width: 12, height: 27}]}
  assert.equal(formulaOf([turned])(run(60, 127, 5, [0, -1]))?.formula, turned)
  assert.equal(formulaOf([turned])(run(60, 99.9, 1.9, [0, -1])), undefined)
})
