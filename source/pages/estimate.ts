import {ownValue} from '../text/own-value.ts'

/** How far a layout is: the page that is begun, of about how many. */
export interface Reached {
  readonly page: number
  readonly of?: number
  /** How often the whole was begun: numbers of pages that changed their digits take another pass. */
  readonly pass: number
}

/**
 * Reads the signs of a layout, « page ref », in order. The part of the text that is laid out tells about how many pages
 * there will be, once it is large enough; a second pass knows it. A chapter that is laid out once more to save its last page
 * goes back a few pages, which is no second pass: within one the number that is told never falls.
 *
 * @param html the document, whose elements bear `data-ref` in reading order
 */
export function pageCounter(html: string): (event: string) => Reached {
  const before = weightsBefore(html)
  const whole = before.at(-1) ?? 0
  let pass = 1
  let highest = 0
  let farthest = 0
  let guess: number | undefined
  return event => {
    const [page = 0, ref = Number.NaN] = event.split(' ').map(part => Number.parseInt(part, 10))
    if (page < highest && farthest > nearlyAll) {
      guess = highest
      pass += 1
      highest = 0
      farthest = 0
    }
    const part = (before[ref] ?? 0) / whole
    farthest = Math.max(farthest, part)
    if (page > highest && pass === 1 && part > enough) guess = Math.round((page - 1) / part)
    highest = Math.max(highest, page)
    return {page: highest, ...(guess !== undefined && {of: Math.max(guess, highest)}), pass}
  }
}

/** Covers, titles and contents hold little text: they say nothing of the pages to come. */
const enough = 0.2

/** Where a layout that begins anew had come to its end. */
const nearlyAll = 0.9

/**
 * The room that the text before each element takes, in letters, by its `data-ref`; that of the whole last. What has no
 * letters and takes room counts as the letters that would stand there.
 */
function weightsBefore(html: string): number[] {
  const before: number[] = []
  let weight = 0
  for (const [text, name] of html.matchAll(/<([a-z][a-z\d]*)?[^>]*>|[^<]+/g)) {
    if (!text.startsWith('<')) weight += text.length
    else if (name !== undefined) {
      const ref = Number(/ data-ref="(\d+)"/.exec(text)?.[1] ?? Number.NaN)
      if (ref >= before.length && ref < longest) {
        while (before.length < ref) before.push(weight)
        before.push(weight)
      }
      weight += ownValue(rooms, name) ?? 0
    }
  }
  before.push(weight)
  return before
}

/** More elements than any document that is laid out has. */
const longest = 10_000_000

/** Of a column of a page of A5, some 1 800 letters: what stands around an element, or in its place. */
const rooms: Readonly<Record<string, number>> = {
  img: 900,
  h1: 500,
  h2: 250,
  h3: 150,
  p: 30,
  li: 30,
  tr: 60,
  math: 60,
}
