/** Reads and writes JPEG by MozJPEG, compiled to WebAssembly (`@jsquash/jpeg`): the same bytes on every machine. */
import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'

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
  // The codec hands its pixels over as a browser would.
  const browser = globalThis as {ImageData?: unknown}
  browser.ImageData ??= class {
    readonly data: Uint8ClampedArray
    readonly width: number
    readonly height: number
    constructor(data: Uint8ClampedArray, width: number, height: number) {
      this.data = data
      this.width = width
      this.height = height
    }
  }
  const [decoder, encoder] = await Promise.all([import('@jsquash/jpeg/decode.js'), import('@jsquash/jpeg/encode.js')])
  await decoder.init(await compiled('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm'))
  await encoder.init(await compiled('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'))
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

const compiled = async (name: string): Promise<WebAssembly.Module> =>
  new WebAssembly.Module(await readFile(fileURLToPath(import.meta.resolve(name))))
