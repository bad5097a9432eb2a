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

// So many texts (the cells of a table, for one) are stepped over at most.
const TEXTS = 500

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
  if (d === laid.text.length && p === painted.text.length && !alignment.painted.includes(NONE)) return alignment
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

/**
 * Joins letters from the first on, stepping over whole runs that are of no text (markers of lists) and whole texts that are
 * painted elsewhere (a table, after the text that follows it) where the text goes on. In a text that repeats itself nothing
 * else could tell where a line belongs.
 */
const walkOver = (walk: Walk): readonly [p: number, d: number] => {
  const {painted} = walk
  let [p, d] = grow(walk, 0, 0, 1)
  while (p < painted.text.length && painted.piece[p] !== painted.piece[p - 1]) {
    const before = p
    const next = afterMarker(walk, p, d)
    const later = next === undefined ? laterText(walk, p, d) : undefined
    if (next !== undefined) [p, d] = grow(walk, next, d, 1)
    else if (later !== undefined) [p, d] = grow(walk, p, later, 1)
    if (p <= before) break
  }
  return [p, d]
}

/** The letter after the short run at `p`, where the text goes on with it. */
const afterMarker = ({painted, laid}: Walk, p: number, d: number): number | undefined => {
  let next = p
  while (next < painted.text.length && next <= p + MARKER && painted.piece[next] === painted.piece[p]) next++
  const goesOn =
    next < painted.text.length
      ? painted.piece[next] !== painted.piece[p] &&
        sameLetters(painted.text.slice(next, next + 3), laid.text.slice(d, d + 3))
      : d === laid.text.length
  return goesOn ? next : undefined
}

/** Where, among the texts after the one that begins at `d`, one begins with the letters painted at `p`. */
const laterText = ({painted, laid}: Walk, p: number, d: number): number | undefined => {
  if (laid.piece[d] === laid.piece[d - 1]) return undefined
  const letters = painted.text.slice(p, p + CHANCE)
  if (letters.length < CHANCE) return undefined
  let left = TEXTS
  for (let at = d + 1; at < laid.text.length && left > 0; at++) {
    if (laid.piece[at] === laid.piece[at - 1]) continue
    if (sameLetters(letters, laid.text.slice(at, at + CHANCE))) return at
    left--
  }
  return undefined
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
