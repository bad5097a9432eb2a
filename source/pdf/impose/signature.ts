/** The order of pages on sheets: arithmetic alone, in page numbers from 1; `undefined` is an empty place. */

/** What stands at a place of a sheet: the number of a page of the source, or nothing. */
export type Place = number | undefined

/** A sheet of paper: the places of each side, row by row from the top left, as one sees that side. */
export interface Sheet {
  readonly front: readonly Place[]
  readonly back: readonly Place[]
  /** The signature that it belongs to, from 1. */
  readonly signature: number
  /** How many sheets of its signature lie around it when they are folded: 0 for the outer one. */
  readonly depth: number
}

/** Which pages are padded and how. */
export interface Filling {
  /** Empty pages stand before the last page, which stays the last: a back cover. */
  readonly keepLast?: boolean | undefined
}

/** Pages 1 to `count` with empty ones up to a multiple of `multiple`. */
export function filled(count: number, multiple: number, {keepLast = false}: Filling = {}): Place[] {
  const pages: Place[] = Array.from({length: count}, (_, index) => index + 1)
  const missing = (multiple - (count % multiple)) % multiple
  pages.splice(keepLast ? Math.max(0, count - 1) : count, 0, ...new Array<Place>(missing).fill(undefined))
  return pages
}

/** The most pages of a booklet that is one signature, whatever is asked. */
export interface Binding extends Filling {
  /** Pages of a signature, a multiple of four; undefined: all sheets lie in one another. */
  readonly signature?: number | undefined
}

/**
 * Sheets that are folded in the middle, lie in one another and are stapled in the fold; with `signature`, several such
 * bundles, which are bound one behind the other. Each side has two places, left and right.
 */
export function booklet(count: number, {signature, ...filling}: Binding = {}): Sheet[] {
  const pages = filled(count, 4, filling)
  const size = signature ?? pages.length
  const sheets: Sheet[] = []
  for (let first = 0, number = 1; first < pages.length; first += size, number++) {
    const bundle = pages.slice(first, first + size)
    const last = bundle.length - 1
    for (let depth = 0; depth < bundle.length / 4; depth++) {
      const outer = 2 * depth
      sheets.push({
        front: [bundle[last - outer], bundle[outer]],
        back: [bundle[outer + 1], bundle[last - outer - 1]],
        signature: number,
        depth,
      })
    }
  }
  return sheets
}
