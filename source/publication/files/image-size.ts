import {jpegSize} from './jpeg-size.ts'
import type {PixelSize} from './pixel-size.ts'
import {svgSize} from './svg-size.ts'

/** Endings of files that are shown as images. */
export const imageEnding = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i

/**
 * The size of an image in its own pixels (SVG: in CSS px), told from its bytes and not from its name. Undefined when the
 * bytes are no PNG, JPEG, GIF, WebP, AVIF or SVG.
 */
export function imageSize(bytes: Uint8Array): PixelSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    for (const read of readers) {
      const size = read(view)
      if (size && size.width > 0 && size.height > 0) return size
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error // a file cut short: no image
  }
  return undefined
}

type Reader = (view: DataView) => PixelSize | undefined

const ascii = (view: DataView, at: number, length: number) => {
  let text = ''
  for (let index = at; index < Math.min(at + length, view.byteLength); index++)
    text += String.fromCharCode(view.getUint8(index))
  return text
}

/** PNG: the header chunk comes first (ISO/IEC 15948, 11.2.2). */
const png: Reader = view => {
  if (ascii(view, 0, 4) !== '\x89PNG' || ascii(view, 12, 4) !== 'IHDR') return undefined
  return {width: view.getUint32(16), height: view.getUint32(20)}
}

/** GIF: the logical screen (GIF89a, 18). */
const gif: Reader = view => {
  if (!/^GIF8[79]a$/.test(ascii(view, 0, 6))) return undefined
  return {width: view.getUint16(6, true), height: view.getUint16(8, true)}
}

/** WebP: lossy, lossless or extended first chunk (RFC 9649, 2.5 to 2.7). */
const webp: Reader = view => {
  if (ascii(view, 0, 4) !== 'RIFF' || ascii(view, 8, 4) !== 'WEBP') return undefined
  const chunk = ascii(view, 12, 4)
  if (chunk === 'VP8X') return {width: uint24(view, 24) + 1, height: uint24(view, 27) + 1}
  if (chunk === 'VP8 ') return {width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff}
  if (chunk !== 'VP8L') return undefined
  const bits = view.getUint32(21, true)
  return {width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1}
}

const uint24 = (view: DataView, at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16)

/** AVIF: the largest « ispe » property of its boxes (ISO/IEC 23008-12, 6.5.3), turned when « irot » says so. */
const avif: Reader = view => {
  if (ascii(view, 4, 4) !== 'ftyp' || !/avi[fs]/.test(ascii(view, 8, view.getUint32(0) - 8))) return undefined
  const head = ascii(view, 0, 65536)
  let size = {width: 0, height: 0}
  for (let at = head.indexOf('ispe'); at >= 0; at = head.indexOf('ispe', at + 4)) {
    const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)]
    if (width * height > size.width * size.height) size = {width, height}
  }
  const turn = head.indexOf('irot')
  return turn >= 0 && view.getUint8(turn + 4) % 2 === 1 ? {width: size.height, height: size.width} : size
}

const readers: readonly Reader[] = [png, jpegSize, gif, webp, avif, svgSize]
