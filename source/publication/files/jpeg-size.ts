import type {PixelSize} from './pixel-size.ts'

/**
 * The size of a JPEG, as a browser shows it: from its frame header (ITU-T T.81, B.2.2), width and height exchanged when
 * its Exif orientation is a quarter turn (5 to 8). Undefined when the bytes are no JPEG.
 */
export function jpegSize(view: DataView): PixelSize | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined
  let turned = false
  for (let at = 2; at + 4 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at++ // a fill byte
      continue
    }
    if (isFrame(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)]
      const size = turned ? {width: height, height: width} : {width, height}
      return view.getUint8(at + 9) === 4 ? {...size, colour: 'cmyk'} : size
    }
    if (marker === 0xe1) turned ||= isQuarterTurn(view, at + 4, at + 2 + view.getUint16(at + 2))
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

/** Start of frame, but not the tables and arithmetic conditioning among these numbers. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** Tag 0x0112 of the first directory of an Exif segment whose data lie from `at` to `end` (Exif 2.32, 4.6.4). */
const isQuarterTurn = (view: DataView, at: number, end: number) => {
  if (view.getUint32(at) !== 0x45786966) return false
  const tiff = at + 6
  const little = view.getUint16(tiff) === 0x4949
  const directory = tiff + view.getUint32(tiff + 4, little)
  const count = view.getUint16(directory, little)
  for (let entry = 0; entry < count; entry++) {
    const field = directory + 2 + entry * 12
    // A segment that claims more than it holds would be read again by each of the next.
    if (field + 12 > end) return false
    if (view.getUint16(field, little) === 0x0112) return view.getUint16(field + 8, little) >= 5
  }
  return false
}
