/** Opens photographs, to make inks of them. */
import {compiled, giveImageData} from '../mozjpeg.ts'
import type {JpegDecoder} from './pictures.ts'

/** The decoder's factory, whose published types are those of a global that is nowhere declared. */
type OpenDecoder = (options: {
  readonly noInitialRun: true
  readonly instantiateWasm: (
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance) => void,
  ) => WebAssembly.Exports
}) => Promise<Decoder>

interface Decoder {
  decode(
    bytes: Uint8Array,
    preserveOrientation: boolean,
  ): {readonly width: number; readonly height: number; readonly data: Uint8ClampedArray} | null
}

/** Opens the decoder of JPEG; it is loaded where a file has a photograph. */
export async function openJpeg(): Promise<JpegDecoder> {
  // The package's own door takes its program from the network, as in browsers: this is what stands behind it.
  const {default: open} = (await import('@jsquash/jpeg/codec/dec/mozjpeg_dec.js')) as unknown as {default: OpenDecoder}
  const code = await compiled('dec')
  const decoder = await open({
    noInitialRun: true,
    instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) {
      const instance = new WebAssembly.Instance(code, imports)
      done(instance)
      return instance.exports
    },
  })
  return bytes => {
    giveImageData()
    try {
      const decoded = decoder.decode(bytes, false)
      return decoded ? {width: decoded.width, height: decoded.height, rgb: withoutOpacity(decoded.data)} : undefined
    } catch {
      // It stumbles over what is no JPEG, or one of four inks: such a picture stays as it is.
      return undefined
    }
  }
}

function withoutOpacity(data: Uint8ClampedArray): Uint8Array {
  const rgb = new Uint8Array((data.length / 4) * 3)
  for (let from = 0, to = 0; from < data.length; from += 4) {
    rgb[to++] = data[from] as number
    rgb[to++] = data[from + 1] as number
    rgb[to++] = data[from + 2] as number
  }
  return rgb
}
