import {inflateSync} from 'node:zlib'

/** Pixels, row after row from the top: red, green and blue of each, 0–255. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/**
 * Reads a PNG as the browser takes its pictures: eight bits for each part of a colour, not interlaced (PNG, third edition,
 * https://www.w3.org/TR/png-3/). A library that reads them all would be one more dependency for this one kind.
 *
 * @throws Error for any other PNG
 */
export function readPng(bytes: Uint8Array): Pixels {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const channels = CHANNELS[bytes[25] ?? -1]
  if (bytes[24] !== 8 || !channels || bytes[28] !== 0) throw new Error('PNG: not one of the browser')
  const data: Uint8Array[] = []
  for (let at = 8; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (view.getUint32(at + 4) === IDAT) data.push(bytes.subarray(at + 8, at + 8 + view.getUint32(at)))
  }
  return {width, height, pixels: unfiltered(inflateSync(Buffer.concat(data)), width, height, channels)}
}

/** Bytes of a pixel by colour type: RGB and RGB with alpha, which is 255 in a picture of a page. */
const CHANNELS: Readonly<Record<number, number>> = {2: 3, 6: 4}

const IDAT = 0x49444154

/** Undoes the filters of the rows (section 9.2). */
const unfiltered = (data: Uint8Array, width: number, height: number, channels: number): Uint8Array => {
  const row = width * channels
  const pixels = new Uint8Array(3 * width * height)
  let above = new Uint8Array(row)
  for (let y = 0; y < height; y++) {
    const start = y * (row + 1)
    const filter = data[start] ?? 0
    const line = data.slice(start + 1, start + 1 + row)
    for (let i = 0; i < row && filter > 0; i++) {
      const a = i < channels ? 0 : (line[i - channels] ?? 0)
      const b = above[i] ?? 0
      const c = i < channels ? 0 : (above[i - channels] ?? 0)
      line[i] = (line[i] ?? 0) + (filter === 1 ? a : filter === 2 ? b : filter === 3 ? (a + b) >> 1 : paeth(a, b, c))
    }
    if (channels === 3) pixels.set(line, 3 * y * width)
    else {
      let at = 3 * y * width
      for (let i = 0; i < row; i += channels) {
        pixels[at++] = line[i] ?? 0
        pixels[at++] = line[i + 1] ?? 0
        pixels[at++] = line[i + 2] ?? 0
      }
    }
    above = line
  }
  return pixels
}

const paeth = (a: number, b: number, c: number): number => {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)]
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c
}
