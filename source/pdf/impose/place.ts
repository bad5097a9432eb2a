/** Where each page stands on its sheet. Lengths are in points; y goes up from the foot of the sheet. */
import type {Place, Sheet} from './signature.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Rectangle extends Size {
  readonly x: number
  readonly y: number
}

/** a, b, c, d, e, f of ISO 32000-2, 8.3.3: x′ = ax + cy + e, y′ = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

/** How the sides of all sheets are divided. */
export interface Layout {
  /** The sheet as one looks at it. */
  readonly sheet: Size
  readonly columns: number
  readonly rows: number
  /** The page that most pages are like, at its own size. */
  readonly page: Size
  /** By how much it is made smaller to fit: 1, or less. */
  readonly scale: number
  /** All places together, in the middle of the sheet: what is outside is trimmed off. */
  readonly block: Rectangle
}

/** A page on a side of a sheet. */
export interface Placed {
  /** From 1. */
  readonly page: number
  /** From the page, upright, its lower left corner at 0, 0, to the sheet. */
  readonly matrix: Matrix
  /** Nothing of it is painted outside. */
  readonly clip: Rectangle
}

export const perMillimetre = 72 / 25.4

/** A page that is larger than its place by no more than that is cut instead of being made smaller: Chromium's rounding. */
const nearly = 0.997

/** The size that most pages have, to half a millimetre; of several as frequent ones the first. */
export function usualSize(sizes: readonly Size[]): Size {
  const counts = new Map<string, {count: number; size: Size}>()
  for (const size of sizes) {
    const key = `${half(size.width)} ${half(size.height)}`
    const known = counts.get(key)
    counts.set(key, {count: (known?.count ?? 0) + 1, size: known?.size ?? size})
  }
  return [...counts.values()].reduce((best, one) => (one.count > best.count ? one : best)).size
}

const half = (length: number): number => Math.round((2 * length) / perMillimetre)

/** The division of `paper`, upright or across, in which `page` is largest; of equal ones the first of `grids`. */
export function layoutOn(
  paper: Size,
  page: Size,
  grids: readonly (readonly [columns: number, rows: number])[],
): Layout {
  const turned = {width: paper.height, height: paper.width}
  const isAlike = paper.width < paper.height === page.width < page.height
  const layouts = grids.flatMap(([columns, rows]) => {
    const isSquare = columns === rows
    return (isSquare && isAlike ? [paper, turned] : [turned, paper]).map(sheet => dividing(sheet, page, columns, rows))
  })
  return layouts.reduce((best, one) => (one.scale > best.scale + 1e-6 ? one : best))
}

const dividing = (sheet: Size, page: Size, columns: number, rows: number): Layout => {
  const fit = Math.min(sheet.width / columns / page.width, sheet.height / rows / page.height)
  const scale = fit >= nearly ? 1 : fit
  const width = columns * page.width * scale
  const height = rows * page.height * scale
  const block = {x: (sheet.width - width) / 2, y: (sheet.height - height) / 2, width, height}
  return {sheet, columns, rows, page, scale, block}
}

/** The pages of a side. */
export interface SideOptions {
  /** How far the fold of the sheet lies inside the outermost one, in points: its pages move so far towards the fold. */
  readonly creep?: number
  /** The back is printed head to foot, for a printer that turns the sheet about its other edge. */
  readonly upsideDown?: boolean
}

/** Where the pages of a side stand; empty places have none. @param sizes of the pages of the source, in order */
export function placed(
  side: readonly Place[],
  layout: Layout,
  sizes: readonly Size[],
  {creep = 0, upsideDown = false}: SideOptions = {},
): Placed[] {
  return side.flatMap((page, index) => {
    const size = page === undefined ? undefined : sizes[page - 1]
    if (page === undefined || !size) return []
    const clip = place(layout, index)
    const shift = creep * (index % layout.columns === 0 ? 1 : -1)
    const matrix = into(clip, size, layout, shift)
    if (!upsideDown) return [{page, matrix, clip}]
    const {width, height} = layout.sheet
    const over = {...clip, x: width - clip.x - clip.width, y: height - clip.y - clip.height}
    return [{page, matrix: product(matrix, [-1, 0, 0, -1, width, height]), clip: over}]
  })
}

/** The place with that index, row by row from the top left. It is no larger than the sheet. */
const place = ({block, columns, rows, sheet}: Layout, index: number): Rectangle => {
  const [row, column] = [Math.floor(index / columns), index % columns]
  const [width, height] = [block.width / columns, block.height / rows]
  const left = Math.max(0, block.x + column * width)
  const foot = Math.max(0, block.y + block.height - (row + 1) * height)
  const right = Math.min(sheet.width, block.x + (column + 1) * width)
  const head = Math.min(sheet.height, block.y + block.height - row * height)
  return {x: left, y: foot, width: right - left, height: head - foot}
}

/** How a page of another size is made to fit. */
export interface Fitting {
  /** It lies across, its head to the left. */
  readonly isTurned: boolean
  /** By how much it is made smaller, beside what all are. */
  readonly reduced: number
}

/** How a page of `size` is put where `page` has its place: turned when it lies across, smaller when it is too large. */
export function fittingOf({width, height}: Size, page: Size): Fitting {
  const isTurned = width !== height && page.width !== page.height && width < height !== page.width < page.height
  const fit = Math.min(page.width / (isTurned ? height : width), page.height / (isTurned ? width : height))
  return {isTurned, reduced: fit >= nearly ? 1 : fit}
}

const into = (clip: Rectangle, size: Size, {page, scale}: Layout, shift: number): Matrix => {
  const {isTurned, reduced} = fittingOf(size, page)
  const by = scale * reduced
  const [width, height] = isTurned ? [size.height, size.width] : [size.width, size.height]
  const x = clip.x + (clip.width - width * by) / 2 + shift
  const y = clip.y + (clip.height - height * by) / 2
  const turn: Matrix = isTurned ? [0, 1, -1, 0, size.height, 0] : [1, 0, 0, 1, 0, 0]
  return product(turn, [by, 0, 0, by, x, y])
}

/** First `one`, then `other`. */
export function product(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one
  const [A, B, C, D, E, F] = other
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F]
}

/** Whether the backs stand head to foot when sheets are turned about that edge: pages are turned like those of a book. */
export function isUpsideDown({width, height}: Size, edge: 'long' | 'short'): boolean {
  return edge !== naturalEdge({width, height})
}

/** The edge about which a sheet turns as a leaf of a book does: the upright one. */
export function naturalEdge({width, height}: Size): 'long' | 'short' {
  return height >= width ? 'long' : 'short'
}

/** How far the fold of a sheet lies inside the outermost one of its signature, in points. @param paper its thickness in mm */
export function creepOf({depth}: Pick<Sheet, 'depth'>, paper: number): number {
  return depth * paper * perMillimetre
}
