/** Pictures in greys. */
import {deflateSync} from 'node:zlib'
import {openCodec} from '../pictures/codec.ts'
import type {Lighter} from '../pictures/index.ts'
import {openPdf, type PdfFile, streamBytes} from '../read/file.ts'
import {isStream, type PdfDict, type PdfStream, type PdfValue} from '../read/values.ts'

/**
 * The pictures of a PDF of Chromium's, those that have colours as greys.
 *
 * @param lighter what is written instead of some of them
 */
export async function greyPictures(bytes: Uint8Array, lighter: Lighter): Promise<Lighter> {
  const file = openPdf(bytes)
  const greys = new Map(lighter)
  for (let number = 1; number < file.size; number++) {
    const value = file.object(number)
    if (!isStream(value) || value.dict.get('Subtype') !== 'Image') continue
    const made = await inGreys(lighter.get(number) ?? value, file)
    if (made) greys.set(number, made)
  }
  return greys
}

/** Whether a picture has colours, as far as its colour space says. */
export function hasColours(file: PdfFile, dict: PdfDict): boolean {
  if (dict.get('ImageMask') === true) return false
  const space = file.resolve(dict.get('ColorSpace'))
  if (space === null || space === 'DeviceGray') return false
  const [kind, profile] = Array.isArray(space) ? (space as readonly PdfValue[]) : [space, null]
  return !(kind === 'CalGray' || (kind === 'ICCBased' && file.dict(profile)?.get('N') === 1))
}

/** The picture in greys; undefined for one that has none but greys, or whose samples cannot be read. */
async function inGreys(picture: PdfStream, file: PdfFile): Promise<PdfStream | undefined> {
  const {dict, data} = picture
  if (!hasColours(file, dict) || dict.get('BitsPerComponent') !== 8 || dict.has('Decode')) return undefined
  const [width, height] = [dict.get('Width'), dict.get('Height')]
  if (typeof width !== 'number' || typeof height !== 'number') return undefined
  if (dict.get('Filter') === 'DCTDecode') {
    const codec = await openCodec()
    const pixels = await codec.decode(data).catch(() => undefined)
    return pixels && withData(dict, 'DCTDecode', await codec.encode(pixels, true))
  }
  const samples = streamBytes(picture)
  if (samples.length !== width * height * 3) return undefined
  const greys = new Uint8Array(width * height)
  for (let at = 0; at < greys.length; at++) {
    const [red = 0, green = 0, blue = 0] = [samples[3 * at], samples[3 * at + 1], samples[3 * at + 2]]
    greys[at] = Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue)
  }
  return withData(dict, 'FlateDecode', deflateSync(greys, {level: 9}))
}

const withData = (dict: PdfDict, filter: string, data: Uint8Array): PdfStream => ({
  dict: new Map<string, PdfValue>([
    ...[...dict].filter(([key]) => key !== 'ColorTransform' && key !== 'DecodeParms'),
    ['ColorSpace', 'DeviceGray'],
    ['Filter', filter],
    ['Length', data.length],
  ]),
  data,
})
