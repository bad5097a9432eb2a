/** The letters that a page paints, run by run. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {ReadPage, TextRun} from '../../pdf/read/index.ts'
import {formulaSign} from '../../text/formula.ts'
import type {LaidFormula} from '../../types.ts'
import {runOf} from '../run.testing.ts'
import {paintedLetters} from './painted.ts'

type Given = readonly [text: string, x: number, y: number, more?: Partial<TextRun>]
/** Letters of 5 points, of size 10, on a page. */
const read = (runs: readonly Given[], formulas: readonly LaidFormula[] = []) => {
  const page = {
    runs: runs.map(given => runOf(...given)),
  } as unknown as ReadPage
  const {text, apart, piece, lineEnds} = paintedLetters(page, formulas)
  const words = text
    .split('')
    .map((letter, at) => `${apart[at] === 0 ? '' : ' '}${letter}${lineEnds.has(at) ? '/' : ''}`)
  return {shown: words.join('').trim(), piece: piece.join('')}
}

test('runs are apart by a gap or a line, or joined', () => {
  const shown = (...runs: Given[]) => read(runs).shown
  assert.equal(shown(['un', 10, 50], ['deux', 20, 50]), 'undeux/')
  assert.equal(shown(['un', 10, 50], ['deux', 21.4, 50]), 'undeux/')
  assert.equal(shown(['un', 10, 50], ['deux', 21.5, 50]), 'undeux/')
  assert.equal(shown(['un', 10, 50], ['deux', 21.6, 50]), 'un deux/')
  assert.equal(shown(['un', 10, 50], ['deux', 10, 63]), 'un/ deux/')
  assert.equal(shown(['un', 10, 50], ['2', 20, 56.9]), 'un2/', 'lowered')
  assert.equal(shown(['un', 10, 50], ['2', 20, 43.1]), 'un2/', 'raised')
  assert.equal(shown(['un', 10, 50], ['2', 20, 57.1]), 'un/ 2/')
  assert.equal(shown(['un', 10, 50], ['2', 10.1, 50]), 'un2/', 'a little back')
  assert.equal(shown(['un', 10, 50], ['2', 9.9, 50]), 'un/ 2/', 'back by an em')
  assert.equal(shown(['un', 10, 50], ['2', 20, 60, {size: 20}]), 'un2/', 'of two sizes the larger counts')
  assert.equal(shown(['un', 10, 50], [' ', 20, 50], ['deux', 22.5, 50]), 'un deux/')
  assert.equal(shown(['un', 10, 50], [' ', 20, 80], ['deux', 10, 63]), 'un/ deux/')
  assert.equal(shown(['un', 100, 50, {direction: [0, -1]}], ['deux', 100, 40, {direction: [0, -1]}]), 'undeux/')
  assert.equal(shown(['un', 100, 50, {direction: [0, -1]}], ['deux', 113, 50, {direction: [0, -1]}]), 'un/ deux/')
  assert.equal(
    read([
      ['un', 10, 50],
      ['deux', 20, 50],
    ]).piece,
    '001111',
  )
})

test('Arabic and Hebrew are read from the right, but for boxes that stand for them and mixed runs', () => {
  const shown = (text: string, more: Partial<TextRun> = {}) => read([[text, 10, 50, more]]).shown
  assert.equal(shown('אבג'), 'גבא/')
  assert.equal(shown('אבג abc'), 'אבג abc/')
  const boxes = {boxes: true} as TextRun['font']
  assert.equal(shown('אבג', {font: boxes, missing: 2}), 'אבג/')
  assert.equal(shown('אבג', {font: boxes, missing: 3}), 'גבא/')
})

const formula = (ref: number, ...boxes: LaidFormula['boxes'][number][]): LaidFormula =>
  ({ref, text: 'x', size: 1, boxes}) as unknown as LaidFormula
const box = (x: number, y: number, width: number, height: number) => ({x, y, width, height})

test('a formula is one sign, wherever its letters stand around the line', () => {
  const one = formula(1, box(20, 38, 20, 20))
  const around: Given[] = [
    ['un', 10, 50],
    ['x', 22, 50],
    ['2', 28, 44],
    ['y', 33, 55],
  ]
  assert.equal(read([...around, ['fin', 40, 50]], [one]).shown, `un${formulaSign}fin/`)
  assert.equal(read([...around, ['fin', 44, 50]], [one]).shown, `un${formulaSign} fin/`)
  assert.equal(
    read(
      [
        ['x', 22, 42],
        ['fin', 40, 50],
      ],
      [one],
    ).shown,
    `${formulaSign}fin/`,
    'at the beginning of a line',
  )
  assert.equal(
    read(
      [
        ['un', 10, 20],
        ['x', 22, 50],
        ['fin', 41, 50],
      ],
      [one],
    ).shown,
    `un/ ${formulaSign}fin/`,
  )
  const rest = {...one, rest: true} as LaidFormula
  assert.equal(
    read(
      [
        ['x', 22, 50],
        ['fin', 40, 50],
      ],
      [rest],
    ).shown,
    'fin/',
    'its sign stands on the page before',
  )
})
