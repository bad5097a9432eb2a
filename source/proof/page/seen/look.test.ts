/** What a reader sees of a run among fills, on shapes written by hand. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Fill, TextRun} from '../../../pdf/read/index.ts'
import {IDENTITY, type Sides} from '../../../pdf/read/matrix.ts'
import {pathWriter, type Shape} from '../../../pdf/read/shape.ts'
import {contrast} from './contrast.ts'
import {isPlain, look} from './look.ts'

const [black, white, grey, pale] = [0, 0xffffff, 0x555555, 0xdddddd]

/** A run of 60 points on the baseline of 100, in black, painted tenth. */
const run = (more: Partial<TextRun> = {}): TextRun =>
  ({
    text: 'vingt lettres',
    x: 20,
    y: 100,
    width: 60,
    size: 10,
    direction: [1, 0],
    order: 10,
    colour: black,
    alpha: 1,
    vague: false,
    ...more,
  }) as TextRun

const rectangle = (left: number, top: number, right: number, bottom: number): Shape => {
  const path = pathWriter()
  path.rectangle(IDENTITY, left, top, right - left, bottom - top)
  return path.take(false) as Shape
}
/** A fill of this colour under the run, over all of it; it is painted fifth. */
const fill = (colour: number, more: Partial<Fill> = {}, sides: Sides = [0, 0, 200, 200]): Fill => ({
  order: 5,
  shape: rectangle(...sides),
  stroke: undefined,
  sides,
  cut: undefined,
  colour,
  alpha: 1,
  vague: false,
  ...more,
})
const over = (colour: number, more: Partial<Fill> = {}, sides?: Sides) => fill(colour, {order: 15, ...more}, sides)
const said = (verdict: ReturnType<typeof look>) =>
  typeof verdict === 'object' ? `${verdict.fault} ${Math.floor(verdict.ratio * 10) / 10}` : (verdict ?? 'seen')

test('on paper, the colour of the letters decides', () => {
  assert.equal(said(look(run(), [])), 'seen')
  assert.equal(said(look(run({colour: pale}), [])), 'contrast 1.3')
  assert.equal(said(look(run({colour: 0x949494}), [])), 'seen')
  assert.equal(said(look(run({colour: 0x959595}), [])), 'contrast 2.9')
  assert.equal(said(look(run({hidden: 'outside'}), [])), 'outside 1')
  assert.equal(said(look(run({hidden: 'transparent', colour: white}), [])), 'transparent 1')
})

test('letters of one colour, fully painted, are plain', () => {
  assert.equal(isPlain(run()), true)
  assert.equal(isPlain(run({colour: -1})), false)
  assert.equal(isPlain(run({alpha: 0.9})), false)
  assert.equal(isPlain(run({vague: true})), false)
})

test('letters that are seen through', () => {
  assert.equal(said(look(run({alpha: 0.5}), [])), 'seen')
  assert.equal(said(look(run({alpha: 0.1}), [])), 'transparent 1.2')
  assert.equal(said(look(run({alpha: 0.1, colour: pale}), [])), 'contrast 1')
})

test('on a ground, both colours decide', () => {
  assert.equal(said(look(run(), [fill(black)])), 'contrast 1')
  assert.equal(said(look(run(), [fill(grey)])), 'contrast 2.8')
  assert.equal(said(look(run(), [fill(pale)])), 'seen')
  assert.equal(said(look(run({colour: white}), [fill(grey)])), 'seen')
  assert.equal(
    said(look(run({colour: white}), [fill(black, {alpha: 0.1})])),
    'contrast 1.2',
    'a ground that is seen through',
  )
  assert.equal(said(look(run(), [fill(black), fill(white, {order: 6})])), 'seen', 'the last ground')
  assert.equal(said(look(run({colour: white}), [fill(black), fill(white, {order: 6})])), 'contrast 1')
})

test('what is painted over the letters hides them', () => {
  assert.equal(said(look(run(), [over(white)])), 'covered 1')
  assert.equal(said(look(run(), [over(black)])), 'covered 1')
  assert.equal(said(look(run(), [over(white, {alpha: 0.98})])), 'covered 1')
  assert.equal(said(look(run(), [over(white, {alpha: 0.9})])), 'covered 1.2')
  assert.equal(said(look(run(), [over(white, {alpha: 0.3})])), 'seen')
  assert.equal(said(look(run({colour: pale}), [over(white, {alpha: 0.3})])), 'contrast 1.2', 'pale as it was')
  assert.equal(said(look(run(), [over(white, {order: 10})])), 'seen', 'painted with them: under them')
})

test('pictures, gradients and masks leave it open', () => {
  for (const more of [{colour: -1}, {vague: true}]) {
    assert.equal(said(look(run(), [fill(white, more)])), 'unsure')
    assert.equal(said(look(run(), [over(white, {alpha: 0.5, ...more})])), 'unsure')
    assert.equal(
      said(look(run(), [fill(white, more), fill(white, {order: 6})])),
      'seen',
      'a ground of one colour on it',
    )
    assert.equal(said(look(run(), [fill(white, more), fill(white, {order: 6, alpha: 0.5})])), 'unsure')
    assert.equal(said(look(run(), [fill(white, more), over(white)])), 'covered 1')
    assert.equal(said(look(run(more), [])), 'unsure')
    assert.equal(said(look(run(more), [fill(white)])), 'unsure')
  }
  assert.equal(said(look(run(), [over(-1)])), 'covered 1', 'a picture without holes')
  assert.equal(said(look(run(), [over(white, {vague: true})])), 'unsure')
})

test('of a run in part covered, so much is missed: an em, or two fifths of a short one', () => {
  const part = (width: number, of = 60) => said(look(run({width: of}), [over(white, {}, [20, 0, 20 + width, 200])]))
  // Columns are 3 points wide, three tenths of an em; an em is four of them.
  assert.equal(part(9), 'seen')
  assert.equal(part(12), 'covered 1')
  assert.equal(part(2, 9), 'seen')
  assert.equal(part(4, 9), 'seen')
  assert.equal(part(6, 9), 'covered 1')
  assert.equal(part(60), 'covered 1')
  assert.equal(part(1, 2), 'covered 1', 'one column alone')
})

test('a line through the letters hides one height of three', () => {
  const band = (top: number, bottom: number) => said(look(run(), [over(white, {}, [0, top, 200, bottom])]))
  // The heights are 1, 2.5 and 4 points above the baseline.
  assert.equal(band(95.5, 96.5), 'seen')
  assert.equal(band(97, 98), 'seen')
  assert.equal(band(95.5, 98), 'covered 1')
  assert.equal(band(97, 99.5), 'covered 1')
  assert.equal(band(90, 95.5), 'seen')
})

test('half a ground: each part of the run by its own', () => {
  const half: Sides = [0, 0, 50, 200]
  assert.equal(said(look(run(), [fill(black, {}, half)])), 'contrast 1')
  assert.equal(said(look(run(), [fill(grey, {}, half)])), 'contrast 2.8')
  assert.equal(said(look(run(), [fill(-1, {}, half)])), 'unsure')
  assert.equal(said(look(run(), [fill(-1, {}, half), fill(grey, {order: 6}, [50, 0, 200, 200])])), 'unsure')
  assert.equal(
    said(look(run(), [fill(-1, {}, half), fill(black, {order: 6}, [50, 0, 200, 200])])),
    'contrast 1',
    'what is not seen comes first',
  )
})

test('the commonest fault is told, with the contrast in the middle', () => {
  const fills = [
    fill(black, {}, [0, 0, 35, 200]),
    fill(0x0d0d0d, {order: 6}, [35, 0, 65, 200]),
    over(white, {}, [65, 0, 200, 200]),
  ]
  const verdict = look(run(), fills)
  assert.ok(typeof verdict === 'object')
  assert.equal(verdict.fault, 'contrast')
  assert.equal(verdict.ratio, contrast(black, 0x0d0d0d))
})

test('the worst of several faults, and of several contrasts, is not told for all', () => {
  // Three tenths on black, seven on a ground that differs a little: the commoner fault, its contrast in the middle.
  const grounds = [
    fill(0x101010, {}, [0, 0, 32, 200]),
    fill(0x0a0a0a, {order: 6}, [32, 0, 56, 200]),
    fill(0x050505, {order: 7}, [56, 0, 200, 200]),
  ]
  const verdict = look(run(), grounds)
  assert.deepEqual(verdict, {fault: 'contrast', ratio: contrast(black, 0x0a0a0a)})
  const mostlyCovered = [fill(black, {}, [0, 0, 38, 200]), over(white, {}, [38, 0, 200, 200])]
  assert.equal(said(look(run(), mostlyCovered)), 'covered 1')
  const mostlyPale = [fill(black, {}, [0, 0, 62, 200]), over(white, {}, [62, 0, 200, 200])]
  assert.equal(said(look(run(), mostlyPale)), 'contrast 1')
})

test('what lies over the letters and their ground is seen of both', () => {
  // Half white over black on grey: lighter letters on a lighter ground.
  const veiled = [fill(0x808080), over(white, {alpha: 0.5})]
  assert.equal(said(look(run(), veiled)), 'covered 2.1')
  assert.equal(said(look(run({colour: -1}), [fill(0x808080), over(white, {alpha: 0.5})])), 'unsure')
})

test('clips: what is cut off is outside', () => {
  const cut = (left: number, right: number) => ({shape: rectangle(left, 0, right, 200), outer: undefined})
  assert.equal(said(look(run({cut: cut(0, 200)}), [])), 'seen')
  assert.equal(said(look(run({cut: cut(200, 300)}), [])), 'outside 1')
  assert.equal(said(look(run({cut: cut(20, 50)}), [])), 'outside 1')
  assert.equal(said(look(run(), [over(white, {cut: cut(0, 200)})])), 'covered 1')
  assert.equal(said(look(run(), [over(white, {cut: cut(200, 300)})])), 'seen')
})

test('fills that are no rectangles, and strokes', () => {
  const path = pathWriter()
  path.move(IDENTITY, 0, 0)
  path.line(IDENTITY, 200, 0)
  path.line(IDENTITY, 0, 400)
  const triangle = path.take(false) as Shape
  // Its edge runs through the baseline at 150: the run is under it.
  assert.equal(said(look(run(), [over(white, {shape: triangle, sides: [0, 0, 200, 400]})])), 'covered 1')
  assert.equal(said(look(run({x: 160}), [over(white, {shape: triangle, sides: [0, 0, 220, 400]})])), 'seen')
  assert.equal(said(look(run(), [over(white, {stroke: 5})])), 'seen', 'an outline far from it')
  assert.equal(said(look(run(), [over(white, {stroke: 5}, [10, 97, 200, 300])])), 'covered 1')
})

test('a run that goes up is looked at along its line', () => {
  // From (100, 100) up to (100, 40): its letters are at the left of the line.
  const up = run({x: 100, direction: [0, -1]})
  assert.equal(said(look(up, [over(white, {}, [94, 40, 101, 100])])), 'covered 1')
  assert.equal(said(look(up, [over(white, {}, [101, 0, 200, 200])])), 'seen')
  assert.equal(said(look(up, [over(white, {}, [94, 40, 101, 52])])), 'covered 1', 'its last em')
  assert.equal(said(look(up, [over(white, {}, [94, 100, 101, 160])])), 'seen', 'below its beginning')
  assert.equal(said(look(up, [over(white, {}, [90, 30, 110, 110])])), 'covered 1', 'all of it')
})

test('in long runs no more than four hundred columns are looked at', () => {
  const long = run({width: 6000, x: 0})
  assert.equal(said(look(long, [over(white, {}, [0, 0, 60, 200])])), 'covered 1')
  assert.equal(said(look(long, [over(white, {}, [0, 0, 20, 200])])), 'seen')
})
