import type {ReadPage, Sides} from '../../pdf/read/index.ts'
import type {Box, Finding, LaidImage, Pages, Place} from '../../types.ts'

/** An image that the publication must show. */
export interface ExpectedImage {
  /** Name of the file in the publication. */
  readonly name: string
  readonly place: Place | undefined
}

/** A finding for each image that is expected and not shown. */
export function missingImages(
  expected: readonly ExpectedImage[],
  pages: Pages,
  read: readonly ReadPage[],
  places: readonly (Place | undefined)[],
): readonly Finding[] {
  const shown = new Map<string, (Place | undefined)[]>()
  for (const [index, {images}] of pages.pages.entries()) {
    const page = read[index]
    for (const image of images) {
      if (image.name === undefined || !page || !isPainted(image, page)) continue
      const list = shown.get(image.name) ?? []
      list.push(places[image.ref])
      shown.set(image.name, list)
    }
  }
  // First each image at its own line, then, for those whose line is unknown, any that is left of that name.
  const take = (name: string, matches: (place: Place | undefined) => boolean): boolean => {
    const list = shown.get(name)
    const at = list?.findIndex(matches) ?? -1
    if (at >= 0) list?.splice(at, 1)
    return at >= 0
  }
  const elsewhere = expected.filter(({name, place}) => !take(name, other => isSameLine(place, other)))
  return elsewhere
    .filter(({name}) => !take(name, () => true))
    .map(({name, place}) => ({place, rule: 'proof-image', severity: 'error', values: {name}}))
}

const isSameLine = (one: Place | undefined, other: Place | undefined): boolean =>
  one !== undefined && other !== undefined && one.file === other.file && one.line === other.line

/** Whether something is painted where the layout has the image; a drawing (SVG) is painted as shapes and texts. */
const isPainted = ({box, empty, name = ''}: LaidImage, {images, shapes, runs, width, height}: ReadPage): boolean => {
  // Nothing is lost of a drawing that is blank, or of which nothing may be shown: that is told at its line.
  if (empty) return true
  const page: Sides = [0, 0, width, height]
  const shown = common(page, box)
  // A rule drawn as a picture is a hair's breadth high, and seen.
  if (shown <= 0 || Math.max(box.width, box.height) < 0.5) return false
  if (images.some(({sides}) => common(sides, box) > 0.25 * shown)) return true
  // A photograph is an image or nothing; under a drawing may lie the ground of the page, which is none of it.
  if (!/\.svg$|^data:image\/svg/i.test(name)) return false
  const isGround = ([left, top, right, bottom]: Sides) =>
    left <= 1 && top <= 1 && right >= width - 1 && bottom >= height - 1
  return (
    // What a filter changes is painted as pixels, however small a part of the drawing it is.
    images.some(({sides}) => common(sides, box) > 0 && !isGround(sides)) ||
    shapes.some(sides => common(sides, box) > 0 && (!isGround(sides) || box.width >= width - 1)) ||
    runs.some(({x, y}) => common([x, y - 1, x + 1, y], box) > 0)
  )
}

const common = ([left, top, right, bottom]: Sides, {x, y, width, height}: Box): number => {
  const wide = Math.min(right, x + width) - Math.max(left, x)
  const high = Math.min(bottom, y + height) - Math.max(top, y)
  return wide > 0 && high > 0 ? wide * high : 0
}
