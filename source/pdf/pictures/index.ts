/**
 * Pictures as light as their size on the page allows. They are resampled in the finished file, not before: the pages are
 * those of every profile that shares the layout.
 */
import {deflateSync} from 'node:zlib'
import {type PdfFile, streamBytes} from '../read/file.ts'
import {isRef, isStream, type PdfDict, type PdfStream, type PdfValue} from '../read/values.ts'
import {openCodec, type Pixels} from './codec.ts'
import {type Samples, scaled} from './scale.ts'
import {pictureUses, type Use} from './uses.ts'

/** Less than this over what is asked for is not worth a loss. */
const SLACK = 1.1
/** In bytes for a pixel, packed without loss: a photograph takes more, a drawing less, which JPEG would blur. */
const PHOTOGRAPH = 1
/** In bytes: lighter pictures are left alone. */
const LEAST = 8192

/** Object number → what to write instead. */
export type Lighter = ReadonlyMap<number, {readonly dict: PdfDict; readonly data: Uint8Array}>

/**
 * The pictures of a PDF of Chromium's at `dpi` dots per inch of the page, where they have more; photographs as JPEG where
 * that is lighter.
 */
export async function lighterPictures(bytes: Uint8Array, dpi: number): Promise<Lighter> {
  const lighter = new Map<number, {dict: PdfDict; data: Uint8Array}>()
  const {file, uses} = pictureUses(bytes)
  for (const [number, use] of uses) {
    const picture = file.object(number)
    if (!isStream(picture) || picture.data.length < LEAST) continue
    const samples = await samplesOf(picture, file)
    if (!samples) continue
    const size = sizeAt(samples, use, dpi)
    const isSmaller = size.width < samples.width
    const isPacked = picture.dict.get('Filter') === 'DCTDecode'
    if (isPacked && !isSmaller) continue
    const best = await packed(isSmaller ? resized(samples, size) : samples, isPacked)
    if (best.data.length >= picture.data.length * 0.95) continue
    lighter.set(number, {dict: dictOf(picture.dict, best), data: best.data})
    const mask = picture.dict.get('SMask')
    if (isSmaller && isRef(mask)) await lightenMask(mask.ref, size, file, lighter)
  }
  return lighter
}

interface Packed extends Use {
  readonly filter: 'DCTDecode' | 'FlateDecode'
  readonly data: Uint8Array
}

/** The colours of a picture; undefined for one of another kind than Chromium writes for photographs. */
const samplesOf = async ({dict, data}: PdfStream, file: PdfFile): Promise<Samples | undefined> => {
  const [width, height] = [dict.get('Width'), dict.get('Height')]
  const channels = channelsOf(file.resolve(dict.get('ColorSpace')), file)
  const isPlain =
    dict.get('BitsPerComponent') === 8 && !dict.has('Decode') && !dict.has('ImageMask') && !dict.has('Mask')
  if (typeof width !== 'number' || typeof height !== 'number' || !channels || !isPlain) return undefined
  if (dict.get('Filter') === 'DCTDecode') {
    const pixels = await (await openCodec()).decode(data).catch(() => undefined)
    return pixels && pixels.width === width && pixels.height === height ? fewer(pixels, channels) : undefined
  }
  if (dict.get('Filter') !== 'FlateDecode' || dict.has('DecodeParms')) return undefined
  const plain = streamBytes({dict, data})
  return plain.length === width * height * channels ? {width, height, channels, data: plain} : undefined
}

/** Of a colour space of red, green and blue, or of grey, by its profile or by its name; the samples keep it. */
const channelsOf = (space: PdfValue, file: PdfFile): 1 | 3 | undefined => {
  const [kind, profile] = Array.isArray(space) ? (space as readonly PdfValue[]) : [space, null]
  if (kind === 'DeviceRGB') return 3
  if (kind === 'DeviceGray') return 1
  const count = kind === 'ICCBased' ? file.dict(profile)?.get('N') : undefined
  return count === 1 || count === 3 ? count : undefined
}

const fewer = ({width, height, data}: Pixels, channels: number): Samples => {
  const out = new Uint8Array(width * height * channels)
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let channel = 0; channel < channels; channel++)
      out[pixel * channels + channel] = data[pixel * 4 + channel] as number
  }
  return {width, height, channels, data: out}
}

const sizeAt = ({width, height}: Samples, use: Use, dpi: number): Use => {
  const ratio = Math.max((use.width / 72) * dpi * (1 / width), (use.height / 72) * dpi * (1 / height))
  if (ratio * SLACK >= 1) return {width, height}
  return {width: Math.max(1, Math.round(width * ratio)), height: Math.max(1, Math.round(height * ratio))}
}

const resized = (samples: Samples, {width, height}: Use): Samples => ({
  width,
  height,
  channels: samples.channels,
  data: scaled(samples, width, height),
})

/** Without loss, or as JPEG: what was JPEG stays so, another picture becomes so when it is a photograph. */
const packed = async (samples: Samples, isPhotograph: boolean): Promise<Packed> => {
  const {width, height, channels, data} = samples
  const plain = isPhotograph ? undefined : deflateSync(Uint8Array.from(data), {level: 9})
  const lossless: Packed | undefined = plain && {width, height, filter: 'FlateDecode', data: plain}
  if (lossless && lossless.data.length < width * height * PHOTOGRAPH) return lossless
  const photograph = await (await openCodec()).encode(withAlpha(samples), channels === 1)
  if (lossless && lossless.data.length <= photograph.length) return lossless
  return {width, height, filter: 'DCTDecode', data: photograph}
}

const withAlpha = ({width, height, channels, data}: Samples): Pixels => {
  const out = new Uint8ClampedArray(width * height * 4)
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let channel = 0; channel < 3; channel++) {
      out[pixel * 4 + channel] = data[pixel * channels + (channels === 1 ? 0 : channel)] as number
    }
    out[pixel * 4 + 3] = 255
  }
  return {width, height, data: out}
}

const dictOf = (dict: PdfDict, {width, height, filter, data}: Packed): PdfDict =>
  new Map<string, PdfValue>([
    ...[...dict].filter(([key]) => key !== 'ColorTransform' && key !== 'DecodeParms'),
    ['Width', width],
    ['Height', height],
    ['Filter', filter],
    ['Length', data.length],
  ])

/** The mask of a picture has no more pixels than the picture. */
const lightenMask = async (
  number: number,
  size: Use,
  file: PdfFile,
  lighter: Map<number, {dict: PdfDict; data: Uint8Array}>,
): Promise<void> => {
  const mask = file.object(number)
  const samples = isStream(mask) ? await samplesOf(mask, file) : undefined
  if (!samples || !isStream(mask) || samples.width <= size.width) return
  const {data} = resized(samples, size)
  const plain = deflateSync(Uint8Array.from(data), {level: 9})
  lighter.set(number, {dict: dictOf(mask.dict, {...size, filter: 'FlateDecode', data: plain}), data: plain})
}
