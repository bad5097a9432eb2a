/** Reads and writes JPEG by MozJPEG, compiled to WebAssembly (`@jsquash/jpeg`): the same bytes on every machine. */
import {compiled, giveImageData} from '../mozjpeg.ts'

/** Pixels of red, green, blue and alpha, row after row from the top. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray<ArrayBuffer>
}

export interface Codec {
  decode(bytes: Uint8Array): Promise<Pixels>
  /** @param isGrey whether one channel is enough */
  encode(pixels: Pixels, isGrey: boolean): Promise<Uint8Array>
}

/** Of 100: what is lost is not seen on a page. */
const QUALITY = 82

let opened: Promise<Codec> | undefined

/** The codec; it is loaded once, where a picture asks for it. */
export const openCodec = (): Promise<Codec> => (opened ??= open())

const open = async (): Promise<Codec> => {
  giveImageData()
  const [decoder, encoder] = await Promise.all([import('@jsquash/jpeg/decode.js'), import('@jsquash/jpeg/encode.js')])
  await decoder.init(await compiled('dec'))
  await encoder.init(await compiled('enc'))
  return {
    // PDF turns a picture itself: its pixels stay as they lie.
    decode: async bytes =>
      (await decoder.default(Uint8Array.from(bytes).buffer, {preserveOrientation: false})) as Pixels,
    encode: async ({data, width, height}, isGrey) => {
      const options = {quality: QUALITY, ...(isGrey && {color_space: 1 as never})}
      return new Uint8Array(await encoder.default({data, width, height} as ImageData, options))
    },
  }
}
