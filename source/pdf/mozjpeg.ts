/** What both uses of MozJPEG (`@jsquash/jpeg`) need: its programs, and the class in which it hands pixels over. */
import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'

/** A program of the package, compiled. The package's own door takes it from the network, as in browsers. */
export const compiled = async (name: 'dec' | 'enc'): Promise<WebAssembly.Module> =>
  new WebAssembly.Module(
    await readFile(fileURLToPath(import.meta.resolve(`@jsquash/jpeg/codec/${name}/mozjpeg_${name}.wasm`))),
  )

/** The codec hands its pixels over in the class of browsers, which Node does not have. */
export function giveImageData(): void {
  const global = globalThis as {ImageData?: unknown}
  global.ImageData ??= class {
    readonly data: Uint8ClampedArray
    readonly width: number
    readonly height: number

    constructor(data: Uint8ClampedArray, width: number, height: number) {
      this.data = data
      this.width = width
      this.height = height
    }
  }
}
