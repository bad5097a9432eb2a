/** Letters in a picture with them and one without. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {TextRun} from '../../../pdf/read/index.ts'
import type {PagePicture} from '../../../types.ts'
import {INK, sidesOf} from '../geometry.ts'
import {lookAtPicture} from './picture.ts'

const run = (em: number, more: Partial<TextRun> = {}) =>
  ({x: 10, y: 40, width: 10 * em, size: 10, direction: [1, 0], colour: 0, ...more}) as unknown as TextRun
type Colour = number
/** A picture of 200 by 80 points, a pixel each: what is under the letters, and what they are, by place in points. */
const picture = (
  bare: (x: number, y: number) => Colour,
  lettered: (x: number, y: number) => Colour | undefined,
): PagePicture => {
  const box = {x: 5, y: 0, width: 200, height: 80}
  const [width, height] = [200, 80]
  const bytes = (of: (x: number, y: number) => Colour) => {
    const data = new Uint8Array(3 * width * height)
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const colour = of(box.x + x + 0.5, y + 0.5)
        data.set([colour >> 16, (colour >> 8) & 255, colour & 255], 3 * (y * width + x))
      }
    return data
  }
  return {
    box,
    width,
    height,
    bare: bytes(bare),
    lettered: bytes((x, y) => lettered(x, y) ?? bare(x, y)),
  } as unknown as PagePicture
}
const white = () => 0xffffff
/** Every other point across bears ink, from one point to another, as high as the letters. */
const strokes =
  (colour: number, from = 0, to = 400) =>
  (x: number) =>
    x >= from && x < to && Math.floor(x) % 2 === 0 ? colour : undefined
const said = (verdict: ReturnType<typeof lookAtPicture>) =>
  verdict && [verdict.fault, Math.round(10 * verdict.ratio) / 10]

test('letters that differ from what is under them are read', () => {
  assert.equal(lookAtPicture(run(8), picture(white, strokes(0)), false), undefined)
  assert.equal(
    lookAtPicture(
      run(8),
      picture(() => 0, strokes(0xffffff)),
      false,
    ),
    undefined,
  )
  assert.equal(lookAtPicture(run(0.2), picture(white, strokes(0)), false), undefined)
})

test('where nothing differs there is no letter', () => {
  assert.deepEqual(
    said(
      lookAtPicture(
        run(8),
        picture(white, () => undefined),
        false,
      ),
    ),
    ['covered', 1],
  )
  assert.deepEqual(
    said(lookAtPicture(run(8), picture(white, strokes(0xfdfdfd)), false)),
    ['covered', 1],
    'the noise of a picture',
  )
  assert.deepEqual(said(lookAtPicture(run(8), picture(white, strokes(0, 0, 50)), false)), ['covered', 1], 'half of it')
  assert.equal(lookAtPicture(run(8), picture(white, strokes(0, 0, 70)), false), undefined, 'a space')
  assert.equal(lookAtPicture(run(2), picture(white, strokes(0, 0, 20)), false), undefined, 'a short one')
})

test('letters that are pale are told with their contrast, by the purest of their pixels', () => {
  const grey = lookAtPicture(run(8), picture(white, strokes(0xeeeeee)), false)
  assert.deepEqual(said(grey), ['contrast', 1.2])
  assert.deepEqual(said(lookAtPicture(run(8), picture(white, strokes(0xaaaaaa)), false)), ['contrast', 2.3])
  assert.equal(lookAtPicture(run(8), picture(white, strokes(0x666666)), false), undefined)
  // Edges are mixed with the ground: half of the ink is nearly white.
  const mixed = picture(white, (x, y) =>
    Math.floor(x) % 2 === 0 ? (Math.floor(y) % 2 === 0 ? 0x222222 : 0xcccccc) : undefined,
  )
  assert.equal(lookAtPicture(run(8), mixed, false), undefined)
  // A letter or two that are pale are let pass, more are not.
  const pale = (to: number) => picture(white, x => (x < to ? strokes(0xeeeeee)(x) : strokes(0)(x)))
  assert.equal(lookAtPicture(run(8), pale(20), false), undefined)
  assert.equal(lookAtPicture(run(8), pale(50), false)?.fault, 'contrast')
})

test('each pixel is held against what is under it', () => {
  // Black on white and white on black, by turns down the page.
  const ground = (_: number, y: number) => (Math.floor(y) % 4 < 2 ? 0xffffff : 0)
  const ink = (x: number, y: number) => (Math.floor(x) % 2 === 0 ? 0xffffff - ground(x, y) : undefined)
  assert.equal(lookAtPicture(run(8), picture(ground, ink), false), undefined)
  // Nearly white on white in the upper half, nearly black on black in the lower one.
  const halves = (_: number, y: number) => (y < 36 ? 0xffffff : 0)
  const near = (x: number, y: number) => (Math.floor(x) % 2 === 0 ? (y < 36 ? 0xf0f0f0 : 0x101010) : undefined)
  assert.equal(lookAtPicture(run(8), picture(halves, near), false)?.fault, 'contrast')
})

test('letters that are seen in their own colour are asked for it', () => {
  const soft = picture(white, strokes(0xdddddd))
  assert.equal(lookAtPicture(run(8, {colour: 0}), soft, true), undefined)
  assert.deepEqual(said(lookAtPicture(run(8, {colour: 0xeeeeee}), soft, true)), ['contrast', 1.2])
})

test('text that goes up is looked at up the page', () => {
  const up = run(6, {x: 100, y: 75, direction: [0, -1]} as Partial<TextRun>)
  const [left, top, right, bottom] = sidesOf(up, INK)
  assert.ok(bottom - top > right - left)
  const lines = (from: number) => picture(white, (_, y) => (y >= from && Math.floor(y) % 2 === 0 ? 0 : undefined))
  assert.equal(lookAtPicture(up, lines(0), false), undefined)
  assert.deepEqual(said(lookAtPicture(up, lines(60), false)), ['covered', 1])
})
