import assert from 'node:assert/strict'
import {test} from 'node:test'
import {deflateSync} from 'node:zlib'
import {openPdf} from '../read/index.ts'
import type {PdfValue} from '../read/values.ts'
import {serialize, writePdf} from '../write.ts'
import {openCodec} from './codec.ts'
import {lighterPictures} from './index.ts'
import {scaled} from './scale.ts'

test('a smaller picture has the mean of what each of its pixels covers', () => {
  const data = [0, 100, 200, 40, 0, 100, 200, 40]
  assert.deepEqual([...scaled({width: 4, height: 2, channels: 1, data}, 2, 1)], [50, 120])
  assert.deepEqual([...scaled({width: 3, height: 1, channels: 1, data: [0, 90, 240]}, 2, 1)], [30, 190])
  assert.deepEqual(
    [...scaled({width: 2, height: 1, channels: 3, data: [0, 10, 20, 100, 110, 120]}, 1, 1)],
    [50, 60, 70],
  )
})

/** A soft picture with some noise, which packs as a photograph does. */
const photograph = (width: number, height: number) => {
  const data = new Uint8ClampedArray(width * height * 4)
  let seed = 7
  for (let i = 0; i < data.length; i++) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    data[i] = i % 4 === 3 ? 255 : 100 + 80 * Math.sin(i / 9000 + (i % 4)) + ((seed >> 12) % 40)
  }
  return {width, height, data}
}

/** A PDF of one page that paints one picture, so many points wide and high. */
const pdfOf = (entries: Record<string, PdfValue>, data: Uint8Array, width: number, height: number): Uint8Array => {
  const content = Buffer.from(`q ${width} 0 0 ${height} 10 10 cm /Im Do Q`)
  const of = (entries: Record<string, PdfValue>) => new Map(Object.entries(entries))
  const objects: PdfValue[] = [
    of({Type: 'Catalog', Pages: {ref: 2}}),
    of({Type: 'Pages', Kids: [{ref: 3}], Count: 1}),
    of({
      Type: 'Page',
      Parent: {ref: 2},
      MediaBox: [0, 0, 200, 200],
      Contents: {ref: 4},
      Resources: of({XObject: of({Im: {ref: 5}})}),
    }),
    {dict: of({Length: content.length}), data: content},
    {dict: of({Type: 'XObject', Subtype: 'Image', BitsPerComponent: 8, Length: data.length, ...entries}), data},
  ]
  return writePdf(new Map(objects.map((value, index) => [index + 1, serialize(value)])), 1)
}

test('a photograph has 150 dots per inch, and its colours', async () => {
  const codec = await openCodec()
  const pixels = photograph(600, 400)
  const jpeg = await codec.encode(pixels, false)
  const bytes = pdfOf({Width: 600, Height: 400, ColorSpace: 'DeviceRGB', Filter: 'DCTDecode'}, jpeg, 144, 96)
  const lighter = (await lighterPictures(bytes, 150)).get(5)
  assert.deepEqual([lighter?.dict.get('Width'), lighter?.dict.get('Height')], [300, 200])
  assert.ok(lighter && lighter.data.length < jpeg.length / 2)
  const small = await codec.decode(lighter.data)
  const mean = (data: ArrayLike<number>, channel: number) => {
    let sum = 0
    for (let i = channel; i < data.length; i += 4) sum += data[i] ?? 0
    return sum / (data.length / 4)
  }
  for (const channel of [0, 1, 2]) assert.ok(Math.abs(mean(small.data, channel) - mean(pixels.data, channel)) < 1.5)
  assert.deepEqual((await lighterPictures(bytes, 150)).get(5)?.data, lighter.data, 'the same bytes again')
})

test('what has no more dots than are asked for stays as it is', async () => {
  const jpeg = await (await openCodec()).encode(photograph(320, 210), false)
  const bytes = pdfOf({Width: 320, Height: 210, ColorSpace: 'DeviceRGB', Filter: 'DCTDecode'}, jpeg, 150, 98)
  assert.equal((await lighterPictures(bytes, 150)).size, 0)
})

test('a drawing stays without loss, a photograph without loss becomes JPEG where that is lighter', async () => {
  const [width, height] = [600, 400]
  const flat = Buffer.alloc(width * height * 3, 200)
  for (let i = 0; i < flat.length; i += 7) flat[i] = (i >> 8) % 3 === 0 ? 0 : 200
  const noisy = photograph(width, height).data.filter((_, i) => i % 4 !== 3)
  const entries = {Width: width, Height: height, ColorSpace: 'DeviceRGB', Filter: 'FlateDecode'} as const
  const drawing = await lighterPictures(pdfOf(entries, deflateSync(flat, {level: 0}), 72, 48), 150)
  const photo = await lighterPictures(pdfOf(entries, deflateSync(noisy), 144, 96), 150)
  assert.equal(drawing.get(5)?.dict.get('Filter'), 'FlateDecode')
  assert.equal(photo.get(5)?.dict.get('Filter'), 'DCTDecode')
  assert.equal(photo.get(5)?.dict.get('Width'), 300)
})

test('colours of another kind, and masks by themselves, are left alone', async () => {
  const data = deflateSync(Buffer.alloc(600 * 400 * 4, 9))
  const bytes = pdfOf({Width: 600, Height: 400, ColorSpace: 'DeviceCMYK', Filter: 'FlateDecode'}, data, 20, 20)
  assert.equal((await lighterPictures(bytes, 150)).size, 0)
  assert.ok(openPdf(bytes).size > 5)
})
