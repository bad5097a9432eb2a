import assert from 'node:assert/strict'
import {test} from 'node:test'
import {deflateSync} from 'node:zlib'
import {openPdf} from '../read/index.ts'
import {isStream, type PdfValue} from '../read/values.ts'
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

/** What becomes of a picture of noise in these colours, painted at 36 by 24 points, that has a mask of its own or none. */
const madeOf = async (
  entries: Record<string, PdfValue>,
  channels: number,
  mask?: {width: number; channels: number},
) => {
  const noise = (width: number, height: number, channels: number) =>
    Uint8Array.from(photograph(width, height).data.filter((_, i) => i % 4 < channels))
  const of = (entries: Record<string, PdfValue>) => new Map(Object.entries(entries))
  const plain = pdfOf({Width: 150, Height: 100, ...entries}, noise(150, 100, channels), 36, 24)
  const file = openPdf(plain)
  const objects = new Map(
    [1, 2, 3, 4, 5].map(number => {
      const value = file.object(number)
      if (number !== 5 || !isStream(value)) return [number, serialize(value)] as const
      const data = deflateSync(value.data)
      const more = [['Length', data.length], ...(mask ? [['SMask', {ref: 6}] as const] : [])] as const
      return [
        number,
        serialize({dict: new Map<string, PdfValue>([...value.dict, ['Filter', 'FlateDecode'], ...more]), data}),
      ] as const
    }),
  )
  if (mask) {
    const data = deflateSync(noise(mask.width, 100, mask.channels))
    const dict = of({
      Subtype: 'Image',
      Width: mask.width,
      Height: 100,
      BitsPerComponent: 8,
      ColorSpace: 'DeviceGray',
      Filter: 'FlateDecode',
      Length: data.length,
    })
    objects.set(6, serialize({dict, data}))
  }
  objects.set(7, serialize(of({N: channels})))
  const lighter = await lighterPictures(writePdf(objects, 1), 150)
  return [5, 6].map(number => {
    const made = lighter.get(number)
    if (!made) return undefined
    assert.equal(made.dict.get('Length'), made.data.length)
    return `${made.dict.get('Width')} × ${made.dict.get('Height')} ${made.dict.get('Filter')}`
  })
}

test('pictures of red, green and blue or of grey, by name or by profile', async () => {
  const small = ['75 × 50 DCTDecode', undefined]
  // Of one channel, noise takes less without loss.
  const grey = ['75 × 50 FlateDecode', undefined]
  assert.deepEqual(await madeOf({ColorSpace: 'DeviceRGB'}, 3), small)
  assert.deepEqual(await madeOf({ColorSpace: 'DeviceGray'}, 1), grey)
  assert.deepEqual(await madeOf({ColorSpace: ['ICCBased', {ref: 7}]}, 3), small)
  assert.deepEqual(await madeOf({ColorSpace: ['ICCBased', {ref: 7}]}, 1), grey)
  const none = [undefined, undefined]
  for (const entries of [
    {ColorSpace: ['ICCBased', {ref: 9}]},
    {ColorSpace: ['CalRGB', {ref: 7}]},
    {ColorSpace: 'DeviceRGB', Decode: [1, 0, 1, 0, 1, 0]},
    {ColorSpace: 'DeviceRGB', Mask: [0, 0]},
    {ColorSpace: 'DeviceRGB', ImageMask: true},
    {ColorSpace: 'DeviceRGB', BitsPerComponent: 4},
    {ColorSpace: 'DeviceRGB', DecodeParms: new Map()},
    {ColorSpace: 'DeviceRGB', Width: 151},
    {ColorSpace: 'DeviceGray'},
  ] as Record<string, PdfValue>[])
    assert.deepEqual(await madeOf(entries, 3), none, JSON.stringify(entries))
})

test('the mask of a picture that is made smaller has no more dots than it', async () => {
  const small = '75 × 50 DCTDecode'
  assert.deepEqual(await madeOf({ColorSpace: 'DeviceRGB'}, 3, {width: 150, channels: 1}), [
    small,
    '75 × 50 FlateDecode',
  ])
  assert.deepEqual(await madeOf({ColorSpace: 'DeviceRGB'}, 3, {width: 75, channels: 1}), [small, undefined])
  assert.deepEqual(await madeOf({ColorSpace: 'DeviceRGB'}, 3, {width: 150, channels: 2}), [small, undefined])
})
