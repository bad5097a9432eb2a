/** Pictures that only hidden parts have, in a file that hides these. */
import type {PdfFile} from '../../pdf/read/file.ts'
import type {ReadPage, Sides} from '../../pdf/read/index.ts'
import {isStream} from '../../pdf/read/values.ts'
import type {Box, Page, Secrets} from '../../types.ts'
import type {PaintedStream} from './painted.ts'

/** A picture that should not be there: the secret that it looks like, and its page; 0 when it is on none. */
export interface FoundPicture {
  readonly secret: Secrets['pictures'][number]
  readonly page: number
  readonly object: number
}

/** How much two relations of width to height may differ: a pixel is lost when a picture is made smaller. */
const near = 0.02
/** Fewer pixels are a pattern's, not a picture's. */
const least = 16

/**
 * Pictures of the form of a hidden one that are painted where the layout has none, or lie in the file without being painted.
 */
export function leakedPictures(
  file: PdfFile,
  read: readonly ReadPage[],
  laid: readonly Page[],
  streams: readonly PaintedStream[],
  {pictures}: Secrets,
): FoundPicture[] {
  if (pictures.length === 0) return []
  const like = (width: number, height: number) =>
    Math.min(width, height) < least
      ? undefined
      : pictures.find(({ratio}) => Math.abs(width / height / ratio - 1) < near)
  const painted = read.flatMap(({images}, index): FoundPicture[] =>
    images.flatMap(({sides, pixels}) => {
      const secret = like(pixels.width, pixels.height)
      const isLaid = laid[index]?.images.some(({box}) => shared(box, sides) > 0.5)
      return secret && !isLaid ? [{secret, page: index + 1, object: 0}] : []
    }),
  )
  const used = new Set(streams.flatMap(({images}) => images))
  const idle: FoundPicture[] = []
  for (let number = 1; number < file.size; number++) {
    const value = file.object(number)
    if (!isStream(value) || value.dict.get('Subtype') !== 'Image' || used.has(number)) continue
    const [width, height] = ['Width', 'Height'].map(key => Number(file.resolve(value.dict.get(key))))
    const secret = isMask(file, number) ? undefined : like(width ?? 0, height ?? 0)
    if (secret) idle.push({secret, page: 0, object: number})
  }
  return [...painted, ...idle]
}

/** Whether an image is the mask of another one. */
function isMask(file: PdfFile, image: number): boolean {
  for (let number = 1; number < file.size; number++) {
    const value = file.object(number)
    if (!isStream(value)) continue
    for (const key of ['SMask', 'Mask']) {
      const mask = value.dict.get(key)
      if (typeof mask === 'object' && mask !== null && 'ref' in mask && mask.ref === image) return true
    }
  }
  return false
}

/** How much of the painted picture lies on the box, 0–1. */
function shared({x, y, width, height}: Box, [left, top, right, bottom]: Sides): number {
  const wide = Math.min(x + width, right) - Math.max(x, left)
  const high = Math.min(y + height, bottom) - Math.max(y, top)
  const area = (right - left) * (bottom - top)
  return wide <= 0 || high <= 0 || area <= 0 ? 0 : (wide * high) / area
}
