/** How far a layout is: the page that is begun, of about how many. */
export interface Reached {
  readonly page: number
  readonly of?: number
}

/**
 * Reads the signs of a layout, « page ref », in order. Elements are numbered in reading order, so the part of them that is
 * laid out tells about how many pages there will be, once there are a few; a second pass knows it.
 *
 * @param elements how many elements the document has
 */
export function pageCounter(elements: number): (event: string) => Reached {
  let last = 0
  let known: number | undefined
  return event => {
    const [page = 0, ref = Number.NaN] = event.split(' ').map(part => Number.parseInt(part, 10))
    if (page <= last) known = last
    last = page
    if (known !== undefined) return {page, of: Math.max(known, page)}
    const part = ref / elements
    return part > enough ? {page, of: Math.max(page, Math.round((page - 1) / part))} : {page}
  }
}

/** Covers, titles and contents have few elements: they say nothing of the pages to come. */
const enough = 0.2
