/** Gradients written by hand (ISO 32000-2, 8.7.4.5): their colours taken out, and put into inks. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {openPdf, streamBytes} from '../read/file.ts'
import {handWritten, stream} from '../read/trial.ts'
import {isStream, type PdfDict, type PdfStream} from '../read/values.ts'
import type {Rgb} from './inks.ts'
import {flatColour, recoloured} from './shadings.ts'

const fileOf = (...objects: string[]) => openPdf(handWritten(['<</Type /Catalog>>', ...objects]))
const flat = (shading: string, ...objects: string[]) => {
  const file = fileOf(`<</Shading ${shading}>>`, ...objects)
  return flatColour(file, file.dict({ref: 2}))
}
const exponential = (ends: string) => `<</FunctionType 2 /Domain [0 1] /N 1 ${ends}>>`
const stitched = (...parts: string[]) => `<</FunctionType 3 /Functions [${parts.join(' ')}]>>`
const shading = (made: string, more = '/Extend [true true]', space = '/DeviceRGB') =>
  `<</ShadingType 2 /ColorSpace ${space} ${more} /Function ${made}>>`

test('a gradient from a colour to the same is that colour', () => {
  const same = exponential('/C0 [0.1 0.2 0.3] /C1 [0.1 0.2 0.3]')
  assert.deepEqual(flat(shading(same)), [0.1, 0.2, 0.3])
  assert.deepEqual(flat(shading(stitched(same, same))), [0.1, 0.2, 0.3])
  assert.deepEqual(flat('3 0 R', shading('4 0 R'), same), [0.1, 0.2, 0.3])
  // What is not said is black at the beginning and white at the end.
  assert.deepEqual(flat(shading(exponential('/C1 [0 0 0]'))), [0, 0, 0])
  assert.deepEqual(flat(shading(exponential('/C0 [1 1 1]'))), [1, 1, 1])
  assert.deepEqual(flat(shading(exponential('/C0 [/x 0 0] /C1 [0 0 0]'))), [0, 0, 0])
})

test('another gradient has no one colour', () => {
  const same = exponential('/C0 [0.1 0.2 0.3] /C1 [0.1 0.2 0.3]')
  for (const other of ['[0.2 0.2 0.3]', '[0.1 0.3 0.3]', '[0.1 0.2 0.4]']) {
    const changing = exponential(`/C0 [0.1 0.2 0.3] /C1 ${other}`)
    assert.equal(flat(shading(changing)), undefined, other)
    assert.equal(flat(shading(stitched(same, changing))), undefined, other)
    assert.equal(flat(shading(stitched(same, exponential(`/C0 ${other} /C1 ${other}`)))), undefined, other)
  }
  assert.equal(flat(shading(exponential(''))), undefined)
  assert.equal(flat(shading(same, '/Extend [true false]')), undefined)
  assert.equal(flat(shading(same, '/Extend [false true]')), undefined)
  assert.equal(flat(shading(same, '')), undefined, 'it does not go on beyond its ends')
  assert.equal(flat(shading(same, undefined, '/DeviceGray')), undefined)
  assert.equal(flat(shading('<</FunctionType 0>>')), undefined)
  assert.equal(flat(shading(stitched())), undefined)
  assert.equal(flat(shading(stitched(same, '<</FunctionType 0>>'))), undefined)
  assert.equal(flatColour(fileOf(), undefined), undefined)
})

/** Black ink, and how much of red there is, to see which part went where. */
const colour = ([red, green, blue]: Rgb): readonly number[] => [red, green, blue, 1]
const inked = (text: string, ...objects: string[]) => {
  const file = fileOf(text, ...objects)
  const stored: PdfStream[] = []
  const made = recoloured(file, file.dict({ref: 2}) as PdfDict, 'DeviceCMYK', colour, made => {
    stored.push(made)
    return {ref: 100 + stored.length}
  })
  return {made, stored}
}

test('the colours at the ends change, all else stays', () => {
  const {made} = inked(shading(exponential('/C0 [0.1 0.2 0.3]'), '/Coords [0 1 2 3] /Background [0.5 0.6 0.7]'))
  assert.deepEqual(
    made,
    new Map<string, unknown>([
      ['ShadingType', 2],
      ['ColorSpace', 'DeviceCMYK'],
      ['Coords', [0, 1, 2, 3]],
      ['Background', [0.5, 0.6, 0.7, 1]],
      [
        'Function',
        new Map<string, unknown>([
          ['FunctionType', 2],
          ['Domain', [0, 1]],
          ['N', 1],
          ['C0', [0.1, 0.2, 0.3, 1]],
          ['C1', [1, 1, 1, 1]],
        ]),
      ],
    ]),
  )
  const bare = inked(shading(exponential('/C1 [0 0.5]'), '/Background []')).made
  assert.deepEqual(bare?.get('Background'), [1, 1, 1, 1])
  const ends = bare?.get('Function') as PdfDict
  assert.deepEqual(
    [ends.get('C0'), ends.get('C1')],
    [
      [0, 0, 0, 1],
      [0, 0.5, 1, 1],
    ],
  )
})

test('parts of a gradient change one by one', () => {
  const {made} = inked(shading(stitched(exponential('/C1 [0.5 0.5 0.5]'), '3 0 R')), exponential('/C0 [0.5 0.5 0.5]'))
  const parts = ((made as PdfDict).get('Function') as PdfDict).get('Functions') as readonly PdfDict[]
  assert.deepEqual(
    parts.map(part => [part.get('C0'), part.get('C1')]),
    [
      [
        [0, 0, 0, 1],
        [0.5, 0.5, 0.5, 1],
      ],
      [
        [0.5, 0.5, 0.5, 1],
        [1, 1, 1, 1],
      ],
    ],
  )
})

test('what cannot be read stays as it is', () => {
  for (const text of [
    shading(exponential(''), '', '/DeviceGray'),
    shading('<</FunctionType 0>>'),
    '<</ShadingType 2 /ColorSpace /DeviceRGB>>',
    shading(stitched(exponential(''), '<</FunctionType 0>>')),
  ])
    assert.equal(inked(text).made, undefined, text)
})

/** A gradient whose colours a program gives. */
const programmed = (program: string, domain = '[0 2 0 1]') =>
  inked(shading('3 0 R'), stream(program, `/FunctionType 4 /Domain ${domain} /Range [0 1 0 1 0 1]`))

test('a program that goes one way becomes a row of its colours, taken at both ends', () => {
  const {made, stored} = programmed('{ pop 2 div dup 0.2 exch 1 exch sub }')
  assert.deepEqual(made?.get('Function'), {ref: 101})
  const [table] = stored
  assert.ok(table && isStream(table) && stored.length === 1)
  const {Filter: filter, Length: length, ...said} = Object.fromEntries(table.dict)
  assert.deepEqual([filter, length], ['FlateDecode', table.data.length])
  assert.deepEqual(said, {
    FunctionType: 0,
    Domain: [0, 2, 0, 1],
    Range: [0, 1, 0, 1, 0, 1, 0, 1],
    Size: [2048, 2],
    BitsPerSample: 8,
  })
  const samples = streamBytes(table)
  assert.equal(samples.length, 2048 * 2 * 4)
  const at = (column: number, row = 0) => [
    ...samples.subarray(4 * (2048 * row + column), 4 * (2048 * row + column + 1)),
  ]
  assert.deepEqual(
    [at(0), at(2047), at(0, 1), at(2047, 1)],
    [
      [0, 51, 255, 255],
      [255, 51, 0, 255],
      [0, 51, 255, 255],
      [255, 51, 0, 255],
    ],
  )
  assert.deepEqual(at(1024), [128, 51, 127, 255])
})

test('one that turns becomes a square', () => {
  const {stored} = programmed('{ 3 -1 roll pop 2 copy }'.replace('3 -1 roll pop 2 copy', 'exch 2 div exch 0'))
  const [table] = stored as [PdfStream]
  assert.deepEqual(table.dict.get('Size'), [320, 320])
  const samples = streamBytes(table)
  const at = (column: number, row: number) => [
    ...samples.subarray(4 * (320 * row + column), 4 * (320 * row + column + 1)),
  ]
  assert.deepEqual(
    [at(0, 0), at(319, 0), at(0, 319), at(319, 319)],
    [
      [0, 0, 0, 255],
      [255, 0, 0, 255],
      [0, 255, 0, 255],
      [255, 255, 0, 255],
    ],
  )
})

test('colours are kept within what can be shown', () => {
  const {stored} = programmed('{ pop pop -1 3 0.5 }')
  assert.deepEqual([...streamBytes(stored[0] as PdfStream).subarray(0, 4)], [0, 255, 128, 255])
})

test('a program that cannot be run, or gives no colour, leaves the gradient as it is', () => {
  for (const [program, domain] of [
    ['{ nothing }', undefined],
    ['{ pop }', undefined],
    ['{ 0 0 }', undefined],
    ['{ pop pop 0 0 0 }', '[0 1]'],
    ['{ pop pop 0 0 0 }', '[0 1 0 1 0 1]'],
    ['{ pop pop 0 0 0 }', '[0 1 0 /x]'],
  ] as const)
    assert.equal(programmed(program, domain).made, undefined, `${program} ${domain}`)
})
