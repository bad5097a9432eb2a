import assert from 'node:assert/strict'
import {test} from 'node:test'
import {deflateSync} from 'node:zlib'
import {openCodec} from '../pictures/codec.ts'
import {openPdf, streamBytes} from '../read/file.ts'
import type {PdfDict, PdfStream, PdfValue} from '../read/values.ts'
import {serialize, writePdf} from '../write.ts'
import {greyPictures, hasColours} from './pictures.ts'

const of = (entries: Record<string, PdfValue>): PdfDict => new Map(Object.entries(entries))
const image = (data: Uint8Array, more: Record<string, PdfValue> = {}): PdfStream => {
  const packed = more.Filter === undefined ? deflateSync(data) : data
  const entries = {Subtype: 'Image', Width: 2, Height: 1, ColorSpace: 'DeviceRGB', BitsPerComponent: 8}
  return {dict: of({...entries, Filter: 'FlateDecode', Length: packed.length, ...more}), data: packed}
}
/** The pictures are the objects from 1 on. */
const pdfOf = (...pictures: readonly (PdfStream | PdfValue)[]): Uint8Array =>
  writePdf(
    new Map([...pictures, of({Type: 'Catalog'})].map((value, index) => [index + 1, serialize(value)])),
    pictures.length + 1,
  )
const pixels = Uint8Array.of(255, 0, 0, 0, 100, 255)

test('pixels are as light as their colours, and nothing else of the picture changes', async () => {
  const made = await greyPictures(
    pdfOf(image(pixels, {Interpolate: true, SMask: {ref: 9}, ColorTransform: 1})),
    new Map(),
  )
  const grey = made.get(1)
  assert.ok(grey)
  assert.deepEqual([...streamBytes(grey)], [Math.round(0.2126 * 255), Math.round(71.52 + 0.0722 * 255)])
  const {Length: length, ...entries} = Object.fromEntries(grey.dict)
  assert.equal(length, grey.data.length)
  assert.deepEqual(entries, {
    Subtype: 'Image',
    Width: 2,
    Height: 1,
    ColorSpace: 'DeviceGray',
    BitsPerComponent: 8,
    Filter: 'FlateDecode',
    Interpolate: true,
    SMask: {ref: 9},
  })
})

test('a photograph is one channel of JPEG', async () => {
  const codec = await openCodec()
  const data = new Uint8ClampedArray(16 * 8 * 4).map((_, at) => [200, 40, 40, 255][at % 4] ?? 0)
  const jpeg = await codec.encode({width: 16, height: 8, data}, false)
  const bytes = pdfOf(image(jpeg, {Width: 16, Height: 8, Filter: 'DCTDecode'}))
  const made = (await greyPictures(bytes, new Map())).get(1)
  assert.deepEqual([made?.dict.get('Filter'), made?.dict.get('ColorSpace')], ['DCTDecode', 'DeviceGray'])
  const {data: back} = await codec.decode(made?.data ?? new Uint8Array())
  assert.ok(Math.abs((back[0] ?? 0) - (back[2] ?? 0)) < 2, 'no colour is left')
  assert.ok(Math.abs((back[0] ?? 0) - 88) < 4, `${back[0]}`)
  // What is broken stays as it is.
  assert.equal((await greyPictures(pdfOf(image(Buffer.from('x'), {Filter: 'DCTDecode'})), new Map())).size, 0)
})

test('what is written lighter is greyed as it will be', async () => {
  const lighter = new Map([[1, image(Uint8Array.of(0, 255, 0, 0, 0, 0))]])
  const bytes = pdfOf(image(pixels), image(pixels, {ColorSpace: 'DeviceGray'}), of({}))
  const made = await greyPictures(bytes, lighter)
  assert.deepEqual([...made.keys()], [1])
  assert.deepEqual([...streamBytes(made.get(1) as PdfStream)], [182, 0])
})

test('greys, masks and what cannot be read stay as they are', async () => {
  const kept: readonly Record<string, PdfValue>[] = [
    {ColorSpace: 'DeviceGray'},
    {ImageMask: true},
    {BitsPerComponent: 4},
    {Decode: [1, 0, 1, 0, 1, 0]},
    {Width: null},
    {Height: null},
    {Width: 3},
    {Subtype: 'Form'},
  ]
  for (const more of kept)
    assert.equal((await greyPictures(pdfOf(image(pixels, more)), new Map())).size, 0, JSON.stringify(more))
})

test('a colour space says whether there are colours', () => {
  const file = openPdf(pdfOf(of({N: 1}), of({N: 3})))
  const colours = (space: PdfValue | undefined, more: Record<string, PdfValue> = {}) =>
    hasColours(file, of({...(space !== undefined && {ColorSpace: space}), ...more}))
  for (const space of ['DeviceRGB', 'DeviceCMYK', ['ICCBased', {ref: 2}], ['Indexed', 'DeviceRGB'], ['CalRGB', of({})]])
    assert.ok(colours(space), JSON.stringify(space))
  for (const space of [undefined, 'DeviceGray', 'CalGray', ['CalGray', of({})], ['ICCBased', {ref: 1}]])
    assert.ok(!colours(space), JSON.stringify(space))
  assert.ok(!colours('DeviceRGB', {ImageMask: true}))
})
