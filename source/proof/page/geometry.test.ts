import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {PdfFont, TextRun} from '../../pdf/read/index.ts'
import {INK, isWithin, overlaps, sidesOf, sticksOut} from './geometry.ts'

const run = (
  x: number,
  y: number,
  width: number,
  size = 10,
  direction: readonly [number, number] = [1, 0],
): TextRun => ({
  text: 'abc',
  x,
  y,
  width,
  size,
  narrow: size,
  direction,
  font: {} as PdfFont,
  mark: undefined,
  artifact: false,
  missing: 0,
  firstMissing: -1,
  order: 0,
  colour: 0,
  alpha: 1,
  vague: false,
  cut: undefined,
  hidden: undefined,
})

const pairs = (...runs: readonly TextRun[]) => overlaps(runs).map(([one, other]) => `${one}+${other}`)

test('a run covers what its capitals and descenders do, whatever its direction', () => {
  assert.deepEqual(sidesOf(run(20, 50, 30), INK), [20, 42.8, 50, 52.2])
  assert.deepEqual(sidesOf(run(20, 50, 30, 10, [0, -1]), INK).map(Math.round), [13, 20, 22, 50])
})

test('text over text, wholly or in part', () => {
  assert.deepEqual(pairs(run(0, 50, 40), run(0, 50, 40)), ['0+1'])
  assert.deepEqual(pairs(run(0, 50, 40), run(60, 50, 40), run(30, 52, 20)), ['0+2'])
})

test('lines of which the capitals stand in the letters of the line above', () => {
  assert.deepEqual(pairs(run(0, 50, 90), run(0, 56, 90)), ['0+1'])
  assert.deepEqual(pairs(run(0, 50, 90), run(0, 57, 90)), [])
  assert.deepEqual(pairs(run(0, 50, 90), run(40, 56, 9)), [])
  assert.deepEqual(pairs(run(0, 50, 90, 10), run(0, 65, 90, 27)), ['0+1'])
})

test('lines set solid, raised figures, slanted neighbours are no overlap', () => {
  assert.deepEqual(pairs(run(0, 50, 40), run(0, 60, 40), run(0, 68, 40)), [])
  assert.deepEqual(pairs(run(0, 50, 40), run(40, 46, 4, 6), run(44, 50, 40)), [])
  assert.deepEqual(pairs(run(0, 50, 40), run(38.5, 50, 40)), [])
  assert.deepEqual(pairs(run(0, 50, 40), {...run(0, 50, 40), text: ' ', width: 0}), [])
})

test('within and beyond a box', () => {
  const box = {x: 10, y: 10, width: 100, height: 50}
  assert.equal(sticksOut([10, 10, 110, 60], box, 0.5), false)
  assert.equal(sticksOut([9.6, 10, 110.4, 60.4], box, 0.5), false)
  for (const sides of [
    [9, 10, 20, 20],
    [10, 9, 20, 20],
    [10, 10, 111, 20],
    [10, 10, 20, 61],
  ] as const) {
    assert.equal(sticksOut(sides, box, 0.5), true)
  }
  assert.equal(isWithin([100, 20, 115, 30], box), true)
  assert.equal(isWithin([105, 20, 120, 30], box), false)
})
