import type {Letters} from '../letters.ts'
import type {PaintedLetters} from '../painted.ts'
import {fillGaps, joinRest, slideGaps} from './gaps.ts'
import {joinRows, joinRuns} from './seek.ts'
import {type Alignment, grow, NONE, type Walk} from './walk.ts'

export type {Alignment} from './walk.ts'

// Lengths of the rows of letters that are sought, the surest first.
const SEEDS = [12, 6, 3]

// So many letters in a row may fit by chance.
const CHANCE = 24

// Markers of lists are no longer than that.
const MARKER = 6

/**
 * Aligns the letters that a page paints with the letters of its text nodes.
 *
 * Usually they are the same letters in the same order, but for the hyphens that the browser puts at line ends, and one
 * walk settles it. Otherwise: a browser paints floats and positioned boxes in another order than that of the document, and
 * letters may be lost. Runs of letters that occur once in the text are then sought in what is painted, wherever they stand,
 * and grown in both directions; what is left between two that follow one another is compared letter by letter.
 */
export function align(painted: PaintedLetters, laid: Letters): Alignment {
  const alignment = {
    painted: new Int32Array(laid.text.length).fill(NONE),
    laid: new Int32Array(painted.text.length).fill(NONE),
  }
  const walk = {painted, laid, alignment}
  const [p, d] = walkOver(walk)
  if (d === laid.text.length && p === painted.text.length) return alignment
  // The last letters before the difference may fit by chance and belong elsewhere.
  release(walk, p, -1)
  const end = [painted.text.length - 1, laid.text.length - 1] as const
  const [q] = grow(walk, end[0], end[1], -1)
  release(walk, q, 1)
  joinRuns(walk)
  for (const length of SEEDS) joinRows(walk, length)
  joinRest(walk)
  fillGaps(walk)
  joinRest(walk)
  slideGaps(walk)
  return alignment
}

/** Joins letters from the first on, stepping over whole runs that are of no text (markers of lists) where the text goes on. */
const walkOver = (walk: Walk): readonly [p: number, d: number] => {
  const {painted, laid} = walk
  let [p, d] = grow(walk, 0, 0, 1)
  while (p < painted.text.length && painted.piece[p] !== painted.piece[p - 1]) {
    let next = p
    while (next < painted.text.length && next <= p + MARKER && painted.piece[next] === painted.piece[p]) next++
    const goesOn =
      next < painted.text.length
        ? painted.piece[next] !== painted.piece[p] &&
          sameLetters(painted.text.slice(next, next + 3), laid.text.slice(d, d + 3))
        : d === laid.text.length
    if (!goesOn) break
    const before = p
    ;[p, d] = grow(walk, next, d, 1)
    if (p <= before) break
  }
  return [p, d]
}

const sameLetters = (one: string, other: string): boolean => one === other || one.toLowerCase() === other.toLowerCase()

/** Undoes the joins of the letters from the painted letter `p` on, in the direction of `step`: so many, and whole runs. */
const release = ({painted, alignment}: Walk, p: number, step: 1 | -1): void => {
  let left = CHANCE
  for (let i = p + step; i >= 0 && i < painted.text.length; i += step, left--) {
    if (left <= 0 && painted.piece[i] !== painted.piece[i - step]) return
    const d = alignment.laid[i] ?? NONE
    if (d >= 0) alignment.painted[d] = NONE
    alignment.laid[i] = NONE
  }
}
