/** White that runs down a paragraph: spaces of several lines, one under another, which the eye follows instead of the text. */
import type {Place} from './paragraph.ts'

/** A line as it is set: the break that ends it, and what its signs and its spaces are given, in px. */
export interface SetLine {
  readonly end: Place
  readonly letter: number
  readonly space: number
}

/** In px and lines: what the eye follows (`proof/quality/rivers.ts` counts the same on paper). */
const aside = 2
export const long = 4

/**
 * The rivers of a paragraph, each by the indices of its lines.
 *
 * @param places all places of the paragraph, those of its spaces among them
 * @param indent of its first line, in px
 */
export function riversOf(places: readonly Place[], lines: readonly SetLine[], indent: number): number[][] {
  const found: number[][] = []
  let above: readonly Space[] = []
  for (const [index, spaces] of spacesByLine(places, lines, indent).entries()) {
    const here = spaces.map(x => {
      const near = above.filter(space => Math.abs(space.x - x) <= aside)
      return {x, length: 1 + Math.max(0, ...near.map(({length}) => length))}
    })
    for (const {length} of here)
      if (length === long) found.push(Array.from({length}, (_, before) => index - long + 1 + before))
    above = here
  }
  return found
}

interface Space {
  /** Of its middle, in px. */
  readonly x: number
  /** Lines of the river that it ends. */
  readonly length: number
}

/** Where the middles of the spaces of each line stand, in px. */
function spacesByLine(places: readonly Place[], lines: readonly SetLine[], indent: number): number[][] {
  const found: number[][] = lines.map(() => [])
  let line = 0
  let from: Place | undefined
  for (const place of places) {
    const set = lines[line]
    if (!set) break
    if (place.offset === set.end.offset) {
      from = set.end
      line++
    } else if (place.nextSpaces > place.spaces) {
      const before = place.width - (from ? from.nextWidth : -indent)
      const given =
        set.letter * (place.signs - (from?.nextSigns ?? 0)) + set.space * (place.spaces - (from?.nextSpaces ?? 0))
      found[line]?.push(before + given + (place.nextWidth - place.width + set.letter + set.space) / 2)
    }
  }
  return found
}
