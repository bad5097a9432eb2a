/** Marks around a page, to a thousandth of a point. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {marksAround, roomForMarks} from './marks.ts'

const mm = 72 / 25.4
const [left, bottom, right, top] = [10 * mm, 20 * mm, 110 * mm, 170 * mm]
const bleed = 3 * mm
const operators = marksAround([left, bottom, right, top], bleed).split('\n')
/** The sides of what is drawn, in millimetres from the lower left corner of the trimmed page. */
const inMillimetres = (sides: readonly number[], from: readonly number[] = [left, bottom, left, bottom]) =>
  sides.map((side, index) => Math.round((side - (from[index] ?? 0)) / (mm / 100)) / 100 + 0)
const lines = (text: readonly string[]) =>
  text.flatMap(each => {
    const found = /^(\S+) (\S+) m (\S+) (\S+) l S$/.exec(each)
    return found ? [inMillimetres(found.slice(1).map(Number))] : []
  })

test('they are no content, and on every plate', () => {
  assert.deepEqual(operators.slice(0, 2), ['/Artifact BMC q', '/Registration CS 1 SCN 0.25 w'])
  assert.equal(operators.at(-1), 'Q EMC')
  assert.ok(roomForMarks >= 8 * mm)
})

test('crop marks of 5 mm stand 1 mm outside of the bleed, in line with the cut', () => {
  assert.deepEqual(lines(operators).slice(0, 8), [
    [0, -4, 0, -9],
    [0, 154, 0, 159],
    [100, -4, 100, -9],
    [100, 154, 100, 159],
    [-4, 0, -9, 0],
    [104, 0, 109, 0],
    [-4, 150, -9, 150],
    [104, 150, 109, 150],
  ])
})

test('registration marks stand in the middle of each side: a cross and a circle', () => {
  assert.deepEqual(lines(operators).slice(8), [
    [48, 156.5, 52, 156.5],
    [50, 154.5, 50, 158.5],
    [48, -6.5, 52, -6.5],
    [50, -8.5, 50, -4.5],
    [-8.5, 75, -4.5, 75],
    [-6.5, 73, -6.5, 77],
    [104.5, 75, 108.5, 75],
    [106.5, 73, 106.5, 77],
  ])
  const circles = operators.filter(each => each.endsWith('c S'))
  assert.equal(circles.length, 4)
  const middles = [
    [50, 156.5],
    [50, -6.5],
    [-6.5, 75],
    [106.5, 75],
  ] as const
  for (const [index, circle] of circles.entries()) {
    const [x = 0, y = 0] = middles[index] ?? []
    const numbers = [...circle.matchAll(/-?[\d.]+/g)].map(Number)
    const points = Array.from({length: numbers.length / 2}, (_, at) => [
      ((numbers[2 * at] ?? 0) - left) / mm - x,
      ((numbers[2 * at + 1] ?? 0) - bottom) / mm - y,
    ])
    assert.equal(points.length, 13)
    // It goes around once, and is one: from its ends and its control points, halfway along each quarter.
    for (const [quarter, wanted] of [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
      [1, 0],
    ].entries()) {
      const end = points[3 * quarter] ?? []
      for (const axis of [0, 1]) assert.ok(Math.abs((end[axis] ?? 9) - 1.2 * (wanted[axis] ?? 0)) < 0.01)
    }
    for (const quarter of [0, 1, 2, 3]) {
      const [a, b, c, d] = [0, 1, 2, 3].map(more => points[3 * quarter + more] ?? []) as number[][]
      const half = [0, 1].map(
        axis => ((a?.[axis] ?? 0) + 3 * (b?.[axis] ?? 0) + 3 * (c?.[axis] ?? 0) + (d?.[axis] ?? 0)) / 8,
      )
      assert.ok(Math.abs(Math.hypot(...half) - 1.2) < 0.01, `${half}`)
    }
  }
})

test('patches of the four inks, whole and half, in a row above', () => {
  const patches = operators.flatMap(each => {
    const found = /^(.*) k (\S+) (\S+) (\S+) (\S+) re f$/.exec(each)
    return found ? [[found[1], ...inMillimetres(found.slice(2).map(Number), [left, bottom, 0, 0])]] : []
  })
  assert.deepEqual(
    patches,
    ['1 0 0 0', '0 1 0 0', '0 0 1 0', '0 0 0 1', '.5 0 0 0', '0 .5 0 0', '0 0 .5 0', '0 0 0 .5'].map((ink, index) => [
      ink,
      6 + 4 * index,
      154.5,
      4,
      4,
    ]),
  )
})

test('folds are dashed lines at head and foot', () => {
  const folded = marksAround([left, bottom, right, top], bleed, [30 * mm, 70 * mm]).split('\n')
  assert.deepEqual(folded.slice(0, operators.length - 1), operators.slice(0, -1))
  assert.equal(folded[operators.length - 1], '[2 1] 0 d')
  assert.deepEqual(lines(folded.slice(operators.length)), [
    [30, -4, 30, -9],
    [30, 154, 30, 159],
    [70, -4, 70, -9],
    [70, 154, 70, 159],
  ])
  assert.equal(folded.at(-1), 'Q EMC')
})
