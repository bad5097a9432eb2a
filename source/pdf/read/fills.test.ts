/** Areas that a page paints, from states written by hand; and what states say of transparency. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {PICTURE, UNKNOWN} from './colour.ts'
import {openPdf} from './file.ts'
import {type Fill, fillWriter, isPaintedAt, isWithinCut, type PaintState} from './fills.ts'
import {enterGroup, setState} from './groups.ts'
import {IDENTITY} from './matrix.ts'
import type {Shape} from './shape.ts'
import {handWritten} from './trial.ts'

const state = (more: Partial<PaintState> = {}): PaintState => ({
  matrix: IDENTITY,
  clip: [0, 0, 200, 300],
  cut: undefined,
  fill: 0x112233,
  stroke: 0x445566,
  fillSpace: 'rgb',
  strokeSpace: 'rgb',
  lineWidth: 4,
  alpha: 0.5,
  strokeAlpha: 0.25,
  masked: false,
  blended: false,
  group: 1,
  vagueGroup: false,
  ...more,
})
const shape = (left: number, top: number, right: number, bottom: number): Shape => ({sides: [left, top, right, bottom]})
const written = (write: (writer: ReturnType<typeof fillWriter>) => void): readonly Fill[] => {
  const writer = fillWriter({next: 7})
  write(writer)
  return writer.all()
}

test('an area, with its rank, its colour and what is seen through it', () => {
  const area = shape(10, 20, 30, 40)
  assert.deepEqual(
    written(({area: write}) => {
      write(state(), area)
      write(state(), area)
    }),
    [7, 8].map(order => ({
      order,
      shape: area,
      stroke: undefined,
      sides: [10, 20, 30, 40],
      cut: undefined,
      colour: 0x112233,
      alpha: 0.5,
      vague: false,
    })),
  )
})

test('what shows of it, within the clip, and what is too small to hide a letter', () => {
  const sides = (clip: PaintState['clip'], ...of: readonly [number, number, number, number]) =>
    written(({area}) => area(state({clip}), shape(...of))).map(fill => fill.sides)
  assert.deepEqual(sides([0, 0, 200, 300], 190, 280, 400, 400), [[190, 280, 200, 300]])
  assert.deepEqual(sides([0, 0, 200, 300], 10, 10, 11, 20), [[10, 10, 11, 20]])
  assert.deepEqual(sides([0, 0, 200, 300], 10, 10, 10.9, 20), [])
  assert.deepEqual(sides([0, 0, 200, 300], 10, 10, 20, 10.9), [])
  assert.deepEqual(sides([0, 0, 10, 10], 50, 50, 60, 60), [])
})

test('its alpha is that of the groups around it too', () => {
  const alpha = (more: Partial<PaintState>) =>
    written(({area}) => area(state(more), shape(0, 0, 9, 9))).map(fill => [fill.alpha, fill.vague])
  assert.deepEqual(alpha({group: 0.5}), [[0.25, false]])
  assert.deepEqual(alpha({alpha: 0}), [])
  assert.deepEqual(alpha({group: 0}), [])
  for (const more of [{masked: true}, {blended: true}, {vagueGroup: true}, {fill: UNKNOWN}])
    assert.deepEqual(alpha(more), [[0.5, true]])
  assert.deepEqual(alpha({fill: PICTURE}), [[0.5, false]])
})

test('a stroke is as wide as its line on the page; a thin one is none', () => {
  const stroke = (more: Partial<PaintState>) =>
    written(({outline}) => outline(state(more), shape(50, 50, 90, 90))).map(fill => [
      fill.stroke,
      ...fill.sides,
      fill.colour,
      fill.alpha,
    ])
  assert.deepEqual(stroke({}), [[2, 48, 48, 92, 92, 0x445566, 0.25]])
  assert.deepEqual(stroke({matrix: [2, 0, 0, 8, 0, 0]}), [[8, 42, 42, 98, 98, 0x445566, 0.25]])
  assert.deepEqual(
    stroke({matrix: [0, 2, -2, 0, 0, 0]}).map(([half]) => half),
    [4],
  )
  assert.deepEqual(
    stroke({matrix: [3, 4, 2, 4, 0, 0]}).map(([half]) => half),
    [4],
  )
  assert.deepEqual(stroke({lineWidth: 1}), [])
  assert.deepEqual(
    stroke({lineWidth: 1.2}).map(([half]) => half),
    [0.6],
  )
})

test('a picture is the unit square, a shading all of the clip', () => {
  const [whole, open] = written(({picture}) => {
    picture(state({matrix: [30, 0, 0, 40, 10, 20]}), false)
    picture(state({matrix: [30, 0, 0, 40, 10, 20]}), true)
  })
  assert.deepEqual([whole?.sides, whole?.colour, whole?.vague], [[10, 20, 40, 60], PICTURE, false])
  assert.deepEqual([open?.sides, open?.colour, open?.vague], [[10, 20, 40, 60], UNKNOWN, true])
  const [shading] = written(({shading}) => shading(state({clip: [10, 20, 30, 50]})))
  assert.deepEqual([shading?.sides, shading?.colour, shading?.alpha], [[10, 20, 30, 50], UNKNOWN, 0.5])
})

test('whether it paints at a point', () => {
  const fill = (more: Partial<Fill> = {}): Fill => ({
    order: 1,
    shape: shape(10, 20, 30, 40),
    stroke: undefined,
    sides: [10, 20, 30, 40],
    cut: undefined,
    colour: 0,
    alpha: 1,
    vague: false,
    ...more,
  })
  const points = [
    [10, 20],
    [30, 40],
    [20, 30],
    [9.9, 30],
    [30.1, 30],
    [20, 19.9],
    [20, 40.1],
  ] as const
  const painted = (more?: Partial<Fill>) => points.map(([x, y]) => isPaintedAt(fill(more), x, y))
  assert.deepEqual(painted(), [true, true, true, false, false, false, false])
  assert.deepEqual(painted({stroke: 2, sides: [8, 18, 32, 42]}), [true, true, false, true, true, true, true])
  assert.deepEqual(painted({sides: [15, 25, 25, 35]}), [false, false, true, false, false, false, false])
  const cut = {shape: shape(0, 0, 25, 100), outer: {shape: shape(0, 0, 100, 35), outer: undefined}}
  assert.deepEqual(painted({cut}), [true, false, true, false, false, false, false])
  assert.deepEqual([isWithinCut(undefined, 5, 5), isWithinCut(cut, 5, 5), isWithinCut(cut, 5, 50)], [true, true, false])
})

test('a graphics state changes what it names', () => {
  const after = (dict: string) => {
    const changed = state()
    setState(openPdf(handWritten(['<</Type /Catalog>>', dict])), {ref: 2}, changed)
    const {alpha, strokeAlpha, lineWidth, masked, blended} = changed
    return {alpha, strokeAlpha, lineWidth, masked, blended}
  }
  const before = {alpha: 0.5, strokeAlpha: 0.25, lineWidth: 4, masked: false, blended: false}
  assert.deepEqual(after('<</ca /a /CA /b /LW /c>>'), before)
  assert.deepEqual(after('<</ca 0 /CA 0 /LW 0>>'), {...before, alpha: 0, strokeAlpha: 0, lineWidth: 0})
  assert.deepEqual(after('<</SMask <<>>>>'), {...before, masked: true})
  assert.deepEqual(after('<</SMask /None>>'), before)
  for (const [mode, blended] of [
    ['/Normal', false],
    ['/Compatible', false],
    ['/Multiply', true],
    ['[/Normal /Multiply]', false],
    ['[/Multiply /Normal]', true],
  ] as const)
    assert.deepEqual(after(`<</BM ${mode}>>`), {...before, blended}, mode)
  const masked = state({masked: true, blended: true})
  setState(openPdf(handWritten(['<</Type /Catalog>>', '<</ca 1>>'])), {ref: 2}, masked)
  assert.deepEqual([masked.masked, masked.blended], [true, true], 'what it does not name stays')
})

test('a group begins anew, and takes along what was set around it', () => {
  const inner = (more: Partial<PaintState>) => {
    const changed = state({group: 0.5, ...more})
    enterGroup(changed)
    const {alpha, strokeAlpha, masked, blended, group, vagueGroup} = changed
    assert.deepEqual([alpha, strokeAlpha, masked, blended], [1, 1, false, false])
    return [group, vagueGroup]
  }
  assert.deepEqual(inner({}), [0.25, false])
  assert.deepEqual(inner({masked: true}), [0.25, true])
  assert.deepEqual(inner({blended: true}), [0.25, true])
  assert.deepEqual(inner({vagueGroup: true}), [0.25, true])
})
