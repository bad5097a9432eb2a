/** The pages of a PDF of any maker, each with the box that is seen of it. */
import {type PdfObjects, Unreadable} from '../read/any.ts'
import {isRef, type PdfDict, type PdfValue} from '../read/values.ts'
import type {Matrix, Size} from './place.ts'

/** A page to be put on a sheet. */
export interface SourcePage {
  /** From 1. */
  readonly number: number
  /** With what it inherits. */
  readonly dict: PdfDict
  /** What is seen: TrimBox, else CropBox, else MediaBox, in the units of the page. */
  readonly box: readonly [left: number, bottom: number, right: number, top: number]
  /** Upright, in points. */
  readonly size: Size
  /** From the units of the page to the page upright, its lower left corner at 0, 0. */
  readonly upright: Matrix
}

/** A page that cannot be put on a sheet: it measures nothing, or more than a PDF may. */
export class Unfit extends Error {
  readonly page: number
  /** In millimetres, as the file says it. */
  readonly width: number
  readonly height: number

  constructor(page: number, width: number, height: number) {
    super(`PDF: page ${page} measures ${width} × ${height}`)
    this.page = page
    this.width = width
    this.height = height
  }
}

/** More pages than any booklet has. */
export class TooMany extends Error {}

/** The most pages that are imposed. */
const most = 5000

/** A page's sides in points: a stamp, and the 14 400 units that ISO 32000 gives as what readers take. */
const [least, greatest] = [20, 14_400]

const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate']

/**
 * The pages in order. A part of the tree that comes back is not read again: page trees may go in circles.
 *
 * @throws {Unfit} a page of a size that none has
 * @throws {TooMany}
 * @throws {Unreadable} when a page cannot be found
 */
export function sourcePages(source: PdfObjects): SourcePage[] {
  const pages: SourcePage[] = []
  const seen = new Set<number>()
  // A stack of its own: a tree of strangers may be as deep as it likes.
  const waiting: {readonly value: PdfValue; readonly inherited: PdfDict}[] = [
    {value: source.catalog.get('Pages') ?? null, inherited: new Map()},
  ]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {value, inherited} = next
    const dict = source.dict(value)
    // A page that cannot be found would be missing on the sheets.
    if (!dict) throw new Unreadable('damaged')
    const whole = new Map([...inherited, ...dict])
    const isBranch = dict.has('Kids') && source.resolve(dict.get('Type')) !== 'Page'
    if (!isBranch) {
      if (pages.length === most) throw new TooMany()
      pages.push(sourcePage(source, whole, pages.length + 1))
      continue
    }
    if (isRef(value)) {
      if (seen.has(value.ref)) continue
      seen.add(value.ref)
    }
    const below = new Map(INHERITED.flatMap(key => (whole.has(key) ? [[key, whole.get(key) ?? null] as const] : [])))
    const kids = source.array(dict.get('Kids'))
    if (waiting.length + kids.length > 100 * most) throw new TooMany()
    for (let index = kids.length - 1; index >= 0; index--) waiting.push({value: kids[index] ?? null, inherited: below})
  }
  return pages
}

const sourcePage = (source: PdfObjects, dict: PdfDict, number: number): SourcePage => {
  const box = boxOf(source, dict)
  const [left, bottom, right, top] = box
  const unit = source.resolve(dict.get('UserUnit'))
  const by = typeof unit === 'number' && unit > 0 ? unit : 1
  const rotate = source.resolve(dict.get('Rotate'))
  const turn = typeof rotate === 'number' ? (((Math.round(rotate / 90) % 4) + 4) % 4) * 90 : 0
  const [wide, high] = [(right - left) * by, (top - bottom) * by]
  const size = turn % 180 === 0 ? {width: wide, height: high} : {width: high, height: wide}
  const isFit = (side: number): boolean => side >= least && side <= greatest
  if (!isFit(size.width) || !isFit(size.height)) {
    const millimetres = (side: number): number => Math.round((side * 25.4) / 72)
    throw new Unfit(number, millimetres(size.width), millimetres(size.height))
  }
  return {number, dict, box, size, upright: uprightOf(box, by, turn)}
}

/** The matrix of a page that is turned clockwise by `turn` degrees when it is shown (ISO 32000-2, table 31). */
const uprightOf = ([left, bottom, right, top]: SourcePage['box'], by: number, turn: number): Matrix => {
  if (turn === 90) return [0, -by, by, 0, -bottom * by, right * by]
  if (turn === 180) return [-by, 0, 0, -by, right * by, top * by]
  if (turn === 270) return [0, by, -by, 0, top * by, -left * by]
  return [by, 0, 0, by, -left * by, -bottom * by]
}

/** The trimmed page, within what is shown of it, within the paper; an absurd box counts as none. */
const boxOf = (source: PdfObjects, dict: PdfDict): SourcePage['box'] => {
  const media = rectangle(source, dict.get('MediaBox')) ?? [0, 0, 612, 792]
  const crop = common(rectangle(source, dict.get('CropBox')), media)
  return common(rectangle(source, dict.get('TrimBox')), media) ?? crop ?? media
}

/** Left, bottom, right and top of a rectangle that holds something; undefined for any other value. */
export function rectangle(source: PdfObjects, value: PdfValue | undefined): SourcePage['box'] | undefined {
  const sides = source.array(value).map(side => source.resolve(side))
  const [x0, y0, x1, y1] = sides
  if (typeof x0 !== 'number' || typeof y0 !== 'number' || typeof x1 !== 'number' || typeof y1 !== 'number')
    return undefined
  const box = [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)] as const
  return box[2] > box[0] && box[3] > box[1] ? box : undefined
}

const common = (box: SourcePage['box'] | undefined, around: SourcePage['box']): SourcePage['box'] | undefined => {
  if (!box) return undefined
  const [left, bottom, right, top] = [
    Math.max(box[0], around[0]),
    Math.max(box[1], around[1]),
    Math.min(box[2], around[2]),
    Math.min(box[3], around[3]),
  ]
  return right > left && top > bottom ? [left, bottom, right, top] : undefined
}
