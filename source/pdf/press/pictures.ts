/** Pictures of three colours as pictures of four inks. */
import {deflateSync, inflateSync} from 'node:zlib'
import {type PdfFile, streamBytes} from '../read/file.ts'
import {isStream, type PdfStream, type PdfValue} from '../read/values.ts'
import type {InkMaker} from './inks.ts'

/** Gives red, green and blue of each pixel of a JPEG; undefined where it cannot be decoded. */
export type JpegDecoder = (
  bytes: Uint8Array,
) => {readonly width: number; readonly height: number; readonly rgb: Uint8Array} | undefined

/** Dots per inch that no press shows, and those that are left of them. */
const [tooFine, fine] = [450, 300]

/**
 * The picture in inks; undefined for one that has no three colours, or whose bytes cannot be read: it stays as it is.
 *
 * @param dots per inch where it is printed largest; undefined: unknown. What is far too fine is made coarser.
 */
export function inInks(
  file: PdfFile,
  image: PdfStream,
  inks: InkMaker,
  jpeg?: JpegDecoder,
  dots = 0,
): PdfStream | undefined {
  const {dict} = image
  const space = file.resolve(dict.get('ColorSpace'))
  const isRgb = space === 'DeviceRGB' || componentsOf(file, space) === 3
  if (!isRgb || dict.get('BitsPerComponent') !== 8 || dict.has('Decode')) return undefined
  const [width, height] = ['Width', 'Height'].map(key => file.resolve(dict.get(key)))
  if (typeof width !== 'number' || typeof height !== 'number') return undefined
  const given = pixelsOf(file, image, jpeg)
  if (given?.length !== width * height * 3) return undefined
  const picture = coarser({width, height, pixels: given}, dots > tooFine ? Math.floor(dots / fine) : 1)
  const data = deflateSync(predicted(inks.pixels(picture.pixels, profileOf(file, space)), picture.width, 4), {level: 6})
  const made = new Map<string, PdfValue>(dict)
  // Of a photograph's own packing.
  made.delete('ColorTransform')
  made.set('Width', picture.width)
  made.set('Height', picture.height)
  made.set('ColorSpace', 'DeviceCMYK')
  made.set('Filter', 'FlateDecode')
  made.set(
    'DecodeParms',
    new Map<string, PdfValue>([
      ['Predictor', 15],
      ['Colors', 4],
      ['BitsPerComponent', 8],
      ['Columns', picture.width],
    ]),
  )
  made.set('Length', data.length)
  return {dict: made, data}
}

function pixelsOf(file: PdfFile, image: PdfStream, jpeg?: JpegDecoder): Uint8Array | undefined {
  const filter = file.resolve(image.dict.get('Filter'))
  const names = Array.isArray(filter) ? filter : [filter]
  if (names.length !== 1) return undefined
  if (names[0] === 'DCTDecode') return jpeg?.(image.data)?.rgb
  if (names[0] !== 'FlateDecode' || file.dict(image.dict.get('DecodeParms'))?.has('Predictor')) return undefined
  return inflateSync(image.data)
}

/** How many parts a colour has in a space that a profile defines. */
const componentsOf = (file: PdfFile, space: PdfValue): number | undefined => {
  const [name, profile] = Array.isArray(space) ? space : []
  const components = name === 'ICCBased' ? file.dict(profile as PdfValue)?.get('N') : undefined
  return typeof components === 'number' ? components : undefined
}

const profileOf = (file: PdfFile, space: PdfValue): Uint8Array | undefined => {
  const stream = Array.isArray(space) ? file.resolve(space[1] as PdfValue) : null
  return isStream(stream) ? streamBytes(stream) : undefined
}

/** Rows as the differences from the row above (ISO 15948, 9.2), which packs photographs by a quarter more. */
function predicted(bytes: Uint8Array, width: number, parts: number): Uint8Array {
  const row = width * parts
  const rows = bytes.length / row
  const out = new Uint8Array(rows * (row + 1))
  for (let y = 0; y < rows; y++) {
    const to = y * (row + 1)
    out[to] = 2
    for (let x = 0; x < row; x++) {
      const at = y * row + x
      out[to + 1 + x] = (bytes[at] as number) - (y > 0 ? (bytes[at - row] as number) : 0)
    }
  }
  return out
}

interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green and blue, row after row. */
  readonly pixels: Uint8Array
}

/** The picture with one pixel for each square of `times` by `times`: their mean. */
function coarser(picture: Pixels, times: number): Pixels {
  if (times <= 1) return picture
  const [width, height] = [Math.floor(picture.width / times), Math.floor(picture.height / times)]
  if (width === 0 || height === 0) return picture
  const pixels = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let part = 0; part < 3; part++) {
        let sum = 0
        for (let dy = 0; dy < times; dy++) {
          const row = ((y * times + dy) * picture.width + x * times) * 3 + part
          for (let dx = 0; dx < times; dx++) sum += picture.pixels[row + 3 * dx] as number
        }
        pixels[(y * width + x) * 3 + part] = Math.round(sum / (times * times))
      }
    }
  }
  return {width, height, pixels}
}
