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
