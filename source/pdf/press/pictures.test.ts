import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {after, test} from 'node:test'
import {deflateSync, inflateSync} from 'node:zlib'
import type {PdfFile} from '../read/file.ts'
import type {PdfDict, PdfStream, PdfValue} from '../read/values.ts'
import {type InkMaker, openInks} from './inks.ts'
import {openJpeg} from './jpeg.ts'
import {inInks} from './pictures.ts'

const icc = await readFile(new URL('../../../icc/fogra39l-coated.icc', import.meta.url))
const inks = (await openInks(new Uint8Array(icc), 300)) as InkMaker
after(() => inks.close())

const file = {
  resolve: (value: PdfValue) => value ?? null,
  dict: (value: PdfValue) => (value instanceof Map ? value : undefined),
} as unknown as PdfFile

const image = (
  width: number,
  height: number,
  rgb: Uint8Array,
  more: readonly (readonly [string, PdfValue])[] = [],
): PdfStream => ({
  dict: new Map<string, PdfValue>([
    ['Subtype', 'Image'],
    ['Width', width],
    ['Height', height],
    ['ColorSpace', 'DeviceRGB'],
    ['BitsPerComponent', 8],
    ['Filter', 'FlateDecode'],
    ...more,
  ]),
  data: deflateSync(rgb),
})

/** The inks of a picture that was made, its rows summed up again. */
const inksOf = ({dict, data}: PdfStream): number[][] => {
  const width = Number((dict as PdfDict).get('Width'))
  const bytes = inflateSync(data)
  const pixels: number[][] = []
  for (let y = 0; y * (4 * width + 1) < bytes.length; y++) {
    assert.equal(bytes[y * (4 * width + 1)], 2)
    for (let x = 0; x < width; x++) {
      const above = y > 0 ? (pixels[(y - 1) * width + x] ?? []) : [0, 0, 0, 0]
      pixels.push(above.map((part, i) => (part + (bytes[y * (4 * width + 1) + 1 + 4 * x + i] ?? 0)) & 255))
    }
  }
  return pixels
}

test('a picture is in inks, pixel by pixel as its colours would be, under the limit', () => {
  const rgb = Uint8Array.from([255, 255, 255, 0, 0, 0, 11, 79, 108, 242, 181, 68])
  const made = inInks(file, image(2, 2, rgb), inks) as PdfStream
  assert.equal(made.dict.get('ColorSpace'), 'DeviceCMYK')
  const pixels = inksOf(made)
  assert.deepEqual(pixels[0], [0, 0, 0, 0])
  for (const pixel of pixels) assert.ok(pixel.reduce((sum, ink) => sum + ink, 0) <= 765)
  const [c = 0, m = 0, y = 0, k = 0] = inks.of([11 / 255, 79 / 255, 108 / 255])
  assert.deepEqual(
    pixels[2],
    [c, m, y, k].map(part => Math.round(255 * part)),
  )
})

test('what is far too fine is made coarser, what is not stays as fine', () => {
  const rgb = Uint8Array.from({length: 6 * 4 * 3}, (_, i) => (i * 7) % 256)
  const width = (dots?: number) => inInks(file, image(6, 4, rgb), inks, undefined, dots)?.dict.get('Width')
  assert.deepEqual([width(), width(440), width(700), width(1000)], [6, 6, 3, 2])
})

test('greys, masks and what cannot be read stay as they are', async () => {
  const rgb = new Uint8Array(12)
  assert.equal(inInks(file, image(2, 2, rgb, [['ColorSpace', 'DeviceGray']]), inks), undefined)
  assert.equal(inInks(file, image(2, 2, rgb.subarray(3)), inks), undefined)
  const jpeg = await openJpeg()
  assert.equal(jpeg(Buffer.from('kein Bild')), undefined)
  assert.equal(
    inInks(file, {...image(2, 2, rgb, [['Filter', 'DCTDecode']]), data: Buffer.from('x')}, inks, jpeg),
    undefined,
  )
})

/** Inks that are the colours themselves; the fourth says whether a profile of their own was handed over. */
const bare = {
  pixels: (rgb: Uint8Array, profile?: Uint8Array) =>
    Uint8Array.from({length: (rgb.length / 3) * 4}, (_, i) =>
      i % 4 < 3 ? (rgb[3 * (i >> 2) + (i % 4)] ?? 0) : (profile?.length ?? 0),
    ),
} as unknown as InkMaker
const madeOf = (
  width: number,
  height: number,
  rgb: readonly number[],
  more: readonly (readonly [string, PdfValue])[] = [],
  dots = 0,
) => inInks(file, image(width, height, Uint8Array.from(rgb), more), bare, undefined, dots)

test('a pixel of a coarser picture is the mean of a square, what is left at the edges goes', () => {
  // Red from left to right, green from the top down, blue by turns.
  const rgb = (width: number, height: number) =>
    Array.from({length: width * height}, (_, i) => [10 * (i % width), 20 * Math.floor(i / width), i % 2]).flat()
  const made = madeOf(5, 3, rgb(5, 3), [], 601) as PdfStream
  assert.deepEqual([made.dict.get('Width'), made.dict.get('Height')], [2, 1])
  assert.deepEqual(inksOf(made), [
    [5, 10, 1, 0],
    [25, 10, 1, 0],
  ])
  assert.deepEqual(inksOf(madeOf(3, 3, rgb(3, 3), [], 901) as PdfStream), [[10, 20, 0, 0]])
  const sizes = (dots: number, width = 4, height = 4) =>
    madeOf(width, height, rgb(width, height), [], dots)?.dict.get('Width')
  assert.deepEqual(
    [450, 451, 599, 600, 899, 900, 1200].map(dots => sizes(dots)),
    [4, 4, 4, 2, 2, 1, 1],
  )
  assert.deepEqual([sizes(1500), sizes(900, 2, 4), sizes(900, 4, 2)], [4, 2, 4], 'one that would be nothing stays')
})

test('what a picture in inks says of itself', () => {
  const made = madeOf(
    2,
    1,
    [1, 2, 3, 4, 5, 6],
    [
      ['ColorTransform', 1],
      ['SMask', {ref: 9}],
    ],
  ) as PdfStream
  const {DecodeParms, ...entries} = Object.fromEntries(made.dict)
  assert.deepEqual(entries, {
    Subtype: 'Image',
    Width: 2,
    Height: 1,
    ColorSpace: 'DeviceCMYK',
    BitsPerComponent: 8,
    Filter: 'FlateDecode',
    SMask: {ref: 9},
    Length: made.data.length,
  })
  assert.deepEqual(Object.fromEntries(DecodeParms as PdfDict), {
    Predictor: 15,
    Colors: 4,
    BitsPerComponent: 8,
    Columns: 2,
  })
  assert.deepEqual([...inflateSync(made.data)], [2, 1, 2, 3, 0, 4, 5, 6, 0])
  const two = madeOf(1, 2, [1, 2, 3, 4, 1, 3]) as PdfStream
  assert.deepEqual([...inflateSync(two.data)], [2, 1, 2, 3, 0, 2, 3, 255, 0, 0])
})

test('colours of a profile of three parts are made by it; all else stays', () => {
  const parts = new Map<string, PdfValue>([['N', 3]])
  const profile: PdfStream = {dict: parts, data: Buffer.from('abcde')}
  const rgb = [1, 2, 3]
  const of = (...more: readonly (readonly [string, PdfValue])[]) => {
    const made = madeOf(1, 1, rgb, more)
    return made && inksOf(made)[0]
  }
  const known = {
    ...file,
    dict: (value: PdfValue) => (value === profile ? profile.dict : value instanceof Map ? value : undefined),
  } as unknown as PdfFile
  const byProfile = (space: PdfValue) => inInks(known, image(1, 1, Uint8Array.from(rgb), [['ColorSpace', space]]), bare)
  assert.deepEqual(inksOf(byProfile(['ICCBased', profile]) as PdfStream), [[1, 2, 3, 5]])
  assert.equal(byProfile(['CalRGB', profile]), undefined)
  parts.set('N', 4)
  assert.equal(byProfile(['ICCBased', profile]), undefined)
  assert.deepEqual(of(), [1, 2, 3, 0])
  for (const entry of [
    ['BitsPerComponent', 4],
    ['Decode', [1, 0]],
    ['Width', 'x'],
    ['Height', 'x'],
    ['Height', 2],
    ['Filter', 'LZWDecode'],
    ['Filter', ['FlateDecode', 'FlateDecode']],
    ['Filter', 'DCTDecode'],
    ['DecodeParms', new Map([['Predictor', 15]])],
    ['ColorSpace', 'DeviceGray'],
  ] as const)
    assert.equal(of(entry), undefined, String(entry))
  assert.deepEqual(of(['Filter', ['FlateDecode']]), [1, 2, 3, 0])
  assert.deepEqual(of(['DecodeParms', new Map()]), [1, 2, 3, 0])
})
