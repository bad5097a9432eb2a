/** CSS px → points. */
import type {Box, LaidStream, Pages} from '../types.ts'
import type {RawBox, RawPages} from './inside/inspect.ts'

const pointsPerMillimetre = 72 / 25.4

/** Size of the trimmed page in millimetres. */
export interface Trim {
  readonly width: number
  readonly height: number
}

/**
 * What was read in the browser, with lengths in points (1 px = 0.75 pt). The size of a page is that of `trim`, exact: the
 * browser rounds to 1/64 px.
 */
export function inPoints(raw: RawPages, trim?: Trim): Pages {
  const exact = (px: number, millimetres: number | undefined) => {
    const asked = millimetres === undefined ? Number.NaN : millimetres * pointsPerMillimetre
    return Math.abs(asked - points(px)) < 0.1 ? asked : points(px)
  }
  return {
    pages: raw.pages.map(page => ({
      number: page.number,
      label: String(page.number),
      name: page.name,
      blank: page.blank,
      begins: page.begins,
      ...((page.starts === 'left' || page.starts === 'right') && {starts: page.starts}),
      ...(page.filling && {filling: page.filling}),
      ...(page.whole && {whole: true}),
      width: exact(page.width, trim?.width),
      height: exact(page.height, trim?.height),
      area: boxInPoints(page.area),
      texts: page.texts.map(text => ({...text, stream: text.stream as LaidStream})),
      images: page.images.map(({ref, box, name, covers, lettering, empty}) => ({
        ref,
        box: boxInPoints(box),
        ...(name === undefined ? {} : {name}),
        ...(covers && {covers}),
        ...(lettering === undefined ? {} : {lettering: points(lettering)}),
        ...(empty && {empty}),
      })),
      formulas: page.formulas.map(({boxes, ...formula}) => ({...formula, boxes: boxes.map(boxInPoints)})),
    })),
    headings: raw.headings.map(heading => ({...heading, y: points(heading.y)})),
    references: raw.references,
    targets: new Map(raw.targets),
    ...(raw.grid > 0 && {grid: points(raw.grid)}),
    findings: [],
  }
}

function boxInPoints({x, y, width, height}: RawBox): Box {
  return {x: points(x), y: points(y), width: points(width), height: points(height)}
}

function points(px: number): number {
  return px * 0.75
}

/** Whole px of paper around a page that is printed with `bleed` (mm): a little more, since Chromium clips to whole pixels. */
export function pixelsAround(bleed: number): number {
  return bleed > 0 ? Math.ceil((bleed / 25.4) * 96) + 4 : 0
}

/** The same in points: how far from the top left corner of its paper a page stands that is printed with `bleed` (mm). */
export function marginAround(bleed: number): number {
  return points(pixelsAround(bleed))
}
