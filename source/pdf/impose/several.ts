import {type Filling, filled, type Place, type Sheet} from './signature.ts'

/** How pages are set out, several on a side. */
export interface Several extends Filling {
  /** Places of a row, and rows of a side. */
  readonly columns: number
  readonly rows: number
  /** The pile of sheets is cut, and the piles are laid on one another: each place of the sheet is a pile of its own. */
  readonly cutAndStack?: boolean | undefined
}

/** Pages in reading order, row by row, on the front and then on the back of each sheet; or in piles to be cut. */
export function several(count: number, {columns, rows, cutAndStack = false, ...filling}: Several): Sheet[] {
  return cutAndStack ? piles(count, columns, rows, filling) : inReadingOrder(count, columns * rows, filling)
}

const inReadingOrder = (count: number, places: number, filling: Filling): Sheet[] => {
  const pages = filled(count, places, filling)
  const sheets: Sheet[] = []
  for (let at = 0; at < pages.length; at += 2 * places) {
    const back = pages.slice(at + places, at + 2 * places)
    sheets.push({front: pages.slice(at, at + places), back, signature: 1, depth: 0})
  }
  return sheets
}

/**
 * Each place holds a pile of leaves; the first pile comes before the second, row by row. A leaf's second page is on the back
 * at the place that mirrors its own, since the sheet turns about its upright axis.
 */
const piles = (count: number, columns: number, rows: number, filling: Filling): Sheet[] => {
  const places = columns * rows
  const pages = filled(count, 2 * places, filling)
  const sheets = pages.length / (2 * places)
  return Array.from({length: sheets}, (_, sheet) => {
    const front: Place[] = []
    const back: Place[] = new Array<Place>(places).fill(undefined)
    for (let place = 0; place < places; place++) {
      const leaf = 2 * (place * sheets + sheet)
      const [row, column] = [Math.floor(place / columns), place % columns]
      front.push(pages[leaf])
      back[row * columns + (columns - 1 - column)] = pages[leaf + 1]
    }
    return {front, back, signature: 1, depth: 0}
  })
}
