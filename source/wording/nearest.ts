import {folded} from '../text/fold.ts'

/**
 * The candidate that `word` was most likely meant to be: the fewest letters changed, added, left out or swapped, case and
 * accents aside; undefined when none is close: a part of the letters has to be there.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = plain(word)
  let best: string | undefined
  let least = Math.min(Math.max(1, Math.floor(wanted.length / 3)) + 1, Math.max(1, wanted.length))
  for (const candidate of candidates) {
    const distance = distanceOf(wanted, plain(candidate), least)
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

const plain = (text: string): string => folded(text).toLowerCase()

/** Damerau's distance (optimal string alignment), given up at `limit`. */
const distanceOf = (from: string, to: string, limit: number): number => {
  if (Math.abs(from.length - to.length) >= limit) return limit
  let before: number[] = []
  let above = Array.from({length: to.length + 1}, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const line = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      let least = Math.min(
        (line[column - 1] ?? 0) + 1,
        (above[column] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      if (swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1)
      line.push(least)
    }
    before = above
    above = line
  }
  return above[to.length] ?? limit
}
