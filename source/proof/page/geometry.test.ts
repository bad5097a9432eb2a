import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {PdfFont, ReadPage, Sides, TextRun} from '../../pdf/read/index.ts'
import {INK, isWithin, overlaps, showsPictures, sidesOf, sticksOut} from './geometry.ts'

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

test('the hyphen of a line that is turned stands over the one in its text, and is no overlap', () => {
  const hyphen = {...run(36, 50, 4), text: '\u00ad'}
  assert.deepEqual(pairs(run(0, 50, 40), hyphen), [])
  assert.deepEqual(pairs(run(0, 50, 40), {...hyphen, text: '\u00ad-'}), ['0+1'])
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

test('so much of letters may reach over others', () => {
  // In ems: letters lean by 0.3 over others on their line; lines whose capitals alone meet share two.
  assert.deepEqual([pairs(run(0, 50, 40), run(37, 50, 40)), pairs(run(0, 50, 40), run(36.9, 50, 40))], [[], ['0+1']])
  assert.deepEqual(
    [pairs(run(0, 50, 40), run(38, 50, 40, 7)), pairs(run(0, 50, 40), run(37.8, 50, 40, 7))],
    [[], ['0+1']],
  )
  assert.deepEqual([pairs(run(0, 50, 40), run(0, 53.3, 2.9)), pairs(run(0, 50, 40), run(0, 53.2, 3.1))], [[], ['0+1']])
  assert.deepEqual([pairs(run(0, 50, 90), run(0, 55, 20)), pairs(run(0, 50, 90), run(0, 55, 20.1))], [[], ['0+1']])
  assert.deepEqual([pairs(run(0, 50, 90), run(0, 56.5, 90)), pairs(run(0, 50, 90), run(0, 56.7, 90))], [['0+1'], []])
})

test('what is not seen is over nothing; the first painted comes first', () => {
  const one = run(0, 50, 40)
  assert.deepEqual(pairs(one, {...one, hidden: 'outside'}), [])
  assert.deepEqual(pairs(one, {...one, text: '\u00a0 '}), [])
  assert.deepEqual(pairs(one, {...one, width: 0}), [])
  const boxes = {boxes: true} as PdfFont
  assert.deepEqual(
    pairs({...one, font: boxes}, {...one, font: boxes}),
    [],
    'boxes for marks stand over those of letters',
  )
  assert.deepEqual(pairs({...one, font: boxes}, one), ['0+1'])
  assert.deepEqual(pairs(one, {...one, font: boxes}), ['0+1'])
  assert.deepEqual(pairs(run(0, 50, 90), run(0, 47, 90)), ['0+1'], 'the lower one')
  assert.deepEqual(pairs(run(0, 80, 9), run(0, 50, 90), run(0, 51, 90)), ['1+2'])
})

test('turned by a part of a circle, and upside down', () => {
  assert.deepEqual(sidesOf(run(20, 50, 30, 10, [-1, 0]), INK).map(Math.round), [-10, 48, 20, 57])
  assert.deepEqual(sidesOf(run(20, 50, 30, 10, [0, 1]), INK).map(Math.round), [18, 50, 27, 80])
  assert.deepEqual(
    sidesOf(run(0, 0, 10, 10, [0.6, 0.8]), INK).map(value => Math.round(value * 10) / 10),
    [-1.8, -4.3, 11.8, 9.3],
  )
})

test('a box sticks out on either side by more than the tolerance; its middle lies within, edges counted', () => {
  const box = {x: 10, y: 20, width: 100, height: 50}
  const out = (...sides: [number, number, number, number]) => sticksOut(sides, box, 0.5)
  assert.deepEqual([out(9.5, 20, 50, 60), out(9.4, 20, 50, 60)], [false, true])
  assert.deepEqual([out(10, 19.5, 50, 60), out(10, 19.4, 50, 60)], [false, true])
  assert.deepEqual([out(10, 20, 110.5, 60), out(10, 20, 110.6, 60)], [false, true])
  assert.deepEqual([out(10, 20, 50, 70.5), out(10, 20, 50, 70.6)], [false, true])
  const at = (x: number, y: number) => isWithin([x - 4, y - 6, x + 4, y + 6], box)
  assert.deepEqual(
    [at(10, 20), at(110, 70), at(9.9, 40), at(110.1, 40), at(50, 19.9), at(50, 70.1)],
    [true, true, false, false, false, false],
  )
})

test('a page shows pictures: an image, or a shape that is neither a rule nor the ground', () => {
  const shows = (...shapes: readonly Sides[]) =>
    showsPictures({images: [], shapes, width: 400, height: 600} as unknown as ReadPage)
  assert.equal(showsPictures({images: [{}], shapes: [], width: 400, height: 600} as unknown as ReadPage), true)
  assert.equal(shows(), false)
  assert.deepEqual([shows([10, 10, 14, 50]), shows([10, 10, 14.1, 50])], [false, true])
  assert.deepEqual([shows([10, 10, 50, 14]), shows([10, 10, 50, 14.1])], [false, true])
  assert.deepEqual([shows([0, 0, 380, 570]), shows([0, 0, 379, 600]), shows([0, 0, 400, 569])], [false, true, true])
  assert.equal(shows([0, 0, 400, 600], [10, 10, 50, 50]), true)
})
