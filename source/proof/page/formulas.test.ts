import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {ReadPage, TextRun} from '../../pdf/read/index.ts'
import type {LaidFormula, Page, Place} from '../../types.ts'
import {formulaOf, smallFormulas, wrongFormulas} from './formulas.ts'

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

test('of two formulas on lines close to each other, a numerator is of the one in which it lies', () => {
  const below: LaidFormula = {...formula, ref: 2, boxes: [{x: 100, y: 60, width: 12, height: 20}]}
  const ownerOf = formulaOf([formula, below])
  // Its middle is within the tolerance of the formula above.
  assert.equal(ownerOf(run(102, 65.2, 4))?.formula, below)
  assert.equal(ownerOf(run(102, 58, 4))?.formula, formula)
})

test('in a table that is turned, a line goes up', () => {
  const turned = {...formula, boxes: [{x: 50, y: 100, width: 12, height: 27}]}
  assert.equal(formulaOf([turned])(run(60, 127, 5, [0, -1]))?.formula, turned)
  assert.equal(formulaOf([turned])(run(60, 99.9, 1.9, [0, -1])), undefined)
})

const places: Place[] = [1, 2, 3].map(line => ({file: 'a.md', line, column: 1}))
const page = (...formulas: readonly LaidFormula[]) => ({number: 4, formulas}) as unknown as Page
const painted = (...runs: readonly (readonly [text: string, x: number])[]) =>
  ({runs: runs.map(([text, x]) => ({...run(x, 60, 5), text}))}) as unknown as ReadPage

test('a formula is whole when its letters are painted, in the order of painting', () => {
  const wrong = (...runs: readonly (readonly [string, number])[]) =>
    wrongFormulas([page(formula)], [painted(...runs)], places).map(({values}) => [values.expected, values.found])
  assert.deepEqual(wrong(['a', 100], ['∈', 108], ['k', 116]), [])
  assert.deepEqual(wrong(['a', 100], ['∈', 108]), [['ak', 'a']])
  assert.deepEqual(wrong(['a', 100], ['k', 116], ['k', 116]), [['ak', 'akk']])
  assert.deepEqual(wrong(['a', 100], ['k', 10]), [['ak', 'a']], 'what stands elsewhere is none of it')
  assert.deepEqual(wrongFormulas([page(formula)], [], places)[0]?.values, {page: 4, expected: 'ak', found: ''})
  const [finding] = wrongFormulas([page(), page(formula)], [painted(), painted()], places)
  assert.deepEqual([finding?.rule, finding?.severity, finding?.place], ['proof-formula', 'error', places[1]])
  assert.deepEqual(wrongFormulas([{number: 1} as Page], [painted(['a', 100])], places), [])
})

test('a formula that was made smaller than seven tenths is told', () => {
  const sizes = (size: number) => smallFormulas([page(formula, {...formula, ref: 2, size})], places)
  assert.deepEqual(sizes(0.7), [])
  assert.deepEqual(sizes(0.696), [
    {place: places[2], rule: 'formula-small', severity: 'warning', values: {page: 4, percent: 70}},
  ])
  assert.deepEqual(smallFormulas([{number: 1} as Page], places), [])
})
