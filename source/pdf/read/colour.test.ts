/** Colours of a content stream, by the resources of a file written by hand. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {colourOf, PICTURE, patternColour, spaceOf, UNKNOWN} from './colour.ts'
import {setColour} from './colours.ts'
import {openPdf} from './file.ts'
import type {PaintState} from './fills.ts'
import {handWritten, stream} from './trial.ts'
import type {PdfDict, PdfValue} from './values.ts'

/** A file whose object 2 is `value`; others begin at 3. */
const opened = (value: string, ...others: readonly string[]) =>
  openPdf(handWritten(['<</Type /Catalog>>', value, ...others]))

test('colour spaces are told apart by the number of their components', () => {
  const space = (value: string, ...others: readonly string[]) => spaceOf(opened(value, ...others), {ref: 2})
  assert.deepEqual(
    ['DeviceGray', 'CalGray', 'DeviceRGB', 'CalRGB', 'DeviceCMYK', 'Pattern', 'Separation', 'toString'].map(name =>
      space(`[/${name}]`),
    ),
    ['gray', 'gray', 'rgb', 'rgb', 'cmyk', 'pattern', 'other', 'other'].slice(0, 7).concat(space('[/toString]')),
  )
  assert.equal(space('/DeviceRGB'), 'rgb')
  const profile = (entries: string) => space('[/ICCBased 3 0 R]', stream('', entries))
  assert.deepEqual(['/N 1', '/N 3', '/N 4', '/N 2', ''].map(profile), ['gray', 'rgb', 'cmyk', 'other', 'other'])
  assert.equal(space('[/ICCBased 3 0 R]', '<</N 3>>'), 'other', 'a profile is a stream')
  assert.equal(space('/ICCBased'), 'other')
  assert.equal(space('[4]'), 'other')
  assert.equal(spaceOf(opened('1'), undefined), 'other')
})

test('components as a colour of the screen', () => {
  assert.equal(colourOf('gray', [0.2]), 0x333333)
  assert.equal(colourOf('rgb', [1, 0.2, 0.4]), 0xff3366)
  assert.equal(colourOf('rgb', [2, -1, 0.4]), 0xff0066, 'within their range')
  assert.equal(colourOf('cmyk', [0, 0, 0, 0]), 0xffffff)
  assert.equal(colourOf('cmyk', [0, 0, 0, 1]), 0)
  assert.equal(colourOf('cmyk', [1, 0.2, 0.4, 0]), 0x00cc99)
  assert.equal(colourOf('cmyk', [0, 0.2, 0.4, 0.5]), 0x80664d)
  for (const space of ['pattern', 'other'] as const) assert.equal(colourOf(space, [1, 1, 1]), UNKNOWN)
})

test('patterns: a gradient that goes on beyond both ends leaves no hole', () => {
  const pattern = (entries: string) => patternColour(opened(`<<${entries}>>`), {ref: 2})
  const shading = (entries: string) => pattern(`/PatternType 2 /Shading <<${entries}>>`)
  assert.equal(shading('/ShadingType 2 /Extend [true true]'), PICTURE)
  assert.equal(shading('/ShadingType 2 /Extend [true false]'), UNKNOWN)
  assert.equal(shading('/ShadingType 2 /Extend [false true]'), UNKNOWN)
  assert.equal(shading('/ShadingType 2'), UNKNOWN)
  assert.equal(shading('/ShadingType 3 /Extend [true true]'), UNKNOWN)
  assert.equal(pattern('/PatternType 2'), UNKNOWN)
  assert.equal(pattern('/PatternType 1 /Shading <</ShadingType 2 /Extend [true true]>>'), UNKNOWN)
  assert.equal(patternColour(opened('1'), undefined), UNKNOWN)
})

test('operators set the colour of fills or of strokes, and their space', () => {
  const file = opened(
    '<</ColorSpace <</C1 /DeviceCMYK /C2 /DeviceRGB>> /Pattern <</P1 <</PatternType 2 /Shading <</ShadingType 2 /Extend [true true]>>>>>>>>',
  )
  const resources = file.dict({ref: 2}) as PdfDict
  const state = {} as PaintState
  const said = () => [state.fillSpace, state.fill, state.strokeSpace, state.stroke]
  const set = (operator: string, numbers: readonly number[], ...values: PdfValue[]) => {
    setColour(file, resources, state, operator, numbers, values)
    return said()
  }
  Object.assign(state, {fillSpace: 'gray', fill: 1, strokeSpace: 'gray', stroke: 2})
  assert.deepEqual(set('g', [0.2]), ['gray', 0x333333, 'gray', 2])
  assert.deepEqual(set('RG', [1, 0, 0]), ['gray', 0x333333, 'rgb', 0xff0000])
  assert.deepEqual(set('rg', [0, 1, 0]), ['rgb', 0x00ff00, 'rgb', 0xff0000])
  assert.deepEqual(set('K', [0, 0, 0, 0]), ['rgb', 0x00ff00, 'cmyk', 0xffffff])
  assert.deepEqual(set('k', [0, 1, 1, 0]), ['cmyk', 0xff0000, 'cmyk', 0xffffff])
  assert.deepEqual(set('G', [1]), ['cmyk', 0xff0000, 'gray', 0xffffff])
  // A space begins with black.
  assert.deepEqual(set('cs', [], 'C2'), ['rgb', 0, 'gray', 0xffffff])
  assert.deepEqual(set('CS', [], 'C1'), ['rgb', 0, 'cmyk', 0])
  assert.deepEqual(set('sc', [0, 0, 1]), ['rgb', 0x0000ff, 'cmyk', 0])
  assert.deepEqual(set('SC', [0, 0, 0, 0]), ['rgb', 0x0000ff, 'cmyk', 0xffffff])
  assert.deepEqual(set('cs', [], 'Pattern'), ['pattern', UNKNOWN, 'cmyk', 0xffffff])
  assert.deepEqual(set('scn', [], 'P1'), ['pattern', PICTURE, 'cmyk', 0xffffff])
  assert.deepEqual(set('scn', [], 'P2'), ['pattern', UNKNOWN, 'cmyk', 0xffffff])
  assert.deepEqual(set('CS', [], 'Pattern'), ['pattern', UNKNOWN, 'pattern', UNKNOWN])
  assert.deepEqual(set('SCN', [], 'P1'), ['pattern', UNKNOWN, 'pattern', PICTURE])
  assert.deepEqual(set('SCN', [1]), ['pattern', UNKNOWN, 'pattern', UNKNOWN], 'no name')
  const before = said()
  for (const operator of ['f', 'gs', 'w']) assert.deepEqual(set(operator, [1, 1, 1]), before)
})
