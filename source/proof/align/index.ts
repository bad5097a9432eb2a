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
  fillGaps(walk)
  joinRest(walk)
  slideGaps(walk)
  return alignment
}

interface Walk {
  readonly painted: PaintedLetters
  readonly laid: Letters
  readonly alignment: Alignment
}

const join = ({alignment}: Walk, p: number, d: number): void => {
  alignment.painted[d] = p
  alignment.laid[p] = d
}

/** Whether the painted letter is a hyphen at the end of a line: if the text has none there, the browser put it in. */
const isLineHyphen = ({painted}: Walk, p: number): boolean => painted.text[p] === '-' && painted.lineEnds.has(p)

/**
 * Joins letters from (p, d) on as long as they are the same, forwards or backwards.
 *
 * @returns The first pair that is not joined.
 */
const grow = (walk: Walk, p: number, d: number, step: 1 | -1): readonly [p: number, d: number] => {
  const {painted, laid, alignment} = walk
  let [atPainted, atLaid] = [p, d]
  for (;;) {
    const free = alignment.laid[atPainted] === NONE && alignment.painted[atLaid] === NONE
    if (free && sameLetter(painted.text[atPainted], laid.text[atLaid])) {
      join(walk, atPainted, atLaid)
      atLaid += step
    } else if (alignment.laid[atPainted] === NONE && isLineHyphen(walk, atPainted)) alignment.laid[atPainted] = HYPHEN
    else return [atPainted, atLaid]
    atPainted += step
  }
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
        ? painted.piece[next] !== painted.piece[p] && sameLetters(painted.text.slice(next, next + 3), laid.text.slice(d, d + 3))
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

/** Joins every run whose first letters stand in the free text once, and grows it. This settles all but what is lost. */
const joinRuns = (walk: Walk): void => {
  const {painted, laid, alignment} = walk
  const isFree = (d: number, length: number): boolean =>
    alignment.painted[d] === NONE && alignment.painted[d + length - 1] === NONE
  for (const [p, end] of freeRows(alignment.laid, painted)) {
    if (alignment.laid[p] !== NONE) continue
    const last = isLineHyphen(walk, end - 1) ? end - 1 : end
    const letters = painted.text.slice(p, Math.min(last, p + CHANCE))
    if (letters.length < SHORTEST) continue
    let found = NONE
    let times = 0
    for (let d = laid.text.indexOf(letters); d >= 0 && times < 2; d = laid.text.indexOf(letters, d + 1)) {
      if (!isFree(d, letters.length)) continue
      found = d
      times++
    }
    if (times !== 1) continue
    grow(walk, p, found, 1)
    grow(walk, p - 1, found - 1, -1)
  }
}

const hasFree = (joined: Int32Array): boolean => joined.includes(NONE)

/** Joins every run of `length` free letters that occurs once in the free text, and grows it. */
const seed = (walk: Walk, length: number): void => {
  const {painted, laid, alignment} = walk
  const places = new Map<string, number>()
  forEachFree(alignment.painted, length, (d) => {
    const letters = laid.text.slice(d, d + length)
    places.set(letters, places.has(letters) ? NONE : d)
  })
  forEachFree(alignment.laid, length, (p) => {
    const d = places.get(painted.text.slice(p, p + length)) ?? NONE
    if (d < 0 || alignment.painted[d] !== NONE || alignment.laid[p] !== NONE) return
    grow(walk, p, d, 1)
    grow(walk, p - 1, d - 1, -1)
  })
}

/** Calls `found` with each place where `length` letters in a row are free. */
const forEachFree = (joined: Int32Array, length: number, found: (at: number) => void): void => {
  let free = 0
  for (let i = joined.length - 1; i >= 0; i--) {
    free = joined[i] === NONE ? free + 1 : 0
    if (free >= length) found(i)
  }
}

/**
 * For each stretch of text that is not joined yet, looks in what is painted after the letter before it and before the
 * letter after it, and joins the longest common sequence.
 */
const fillGaps = (walk: Walk): void => {
  const {laid, alignment} = walk
  for (let d = 0; d < laid.text.length; d++) {
    if (alignment.painted[d] !== NONE) continue
    let end = d
    while (end < laid.text.length && alignment.painted[end] === NONE) end++
    fill(walk, d, end, freeAfter(alignment, d === 0 ? NONE : (alignment.painted[d - 1] ?? NONE)))
    fill(walk, d, end, freeBefore(alignment, alignment.painted[end] ?? alignment.laid.length))
    d = end
  }
}

const freeAfter = ({laid}: Alignment, p: number): readonly [number, number] => {
  let end = p + 1
  while (end < laid.length && (laid[end] === NONE || laid[end] === HYPHEN)) end++
  return [p + 1, end]
}

const freeBefore = ({laid}: Alignment, p: number): readonly [number, number] => {
  let start = p
  while (start > 0 && (laid[start - 1] === NONE || laid[start - 1] === HYPHEN)) start--
  return [start, p]
}

// Above that many comparisons a gap is left as it is: its letters are reported.
const LIMIT = 4_000_000

const fill = (walk: Walk, from: number, to: number, [start, end]: readonly [number, number]): void => {
  const {painted, laid, alignment} = walk
  const rows: number[] = []
  const columns: number[] = []
  for (let d = from; d < to; d++) if (alignment.painted[d] === NONE) rows.push(d)
  for (let p = start; p < end; p++) if (alignment.laid[p] === NONE) columns.push(p)
  if (rows.length === 0 || columns.length === 0 || rows.length * columns.length > LIMIT) return
  const width = columns.length + 1
  const lengths = new Uint16Array((rows.length + 1) * width)
  for (let r = rows.length - 1; r >= 0; r--) {
    for (let c = columns.length - 1; c >= 0; c--) {
      const at = r * width + c
      const same = sameLetter(laid.text[rows[r] ?? 0], painted.text[columns[c] ?? 0])
      lengths[at] = same ? (lengths[at + width + 1] ?? 0) + 1 : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0)
    }
  }
  for (let r = 0, c = 0; r < rows.length && c < columns.length; ) {
    const at = r * width + c
    if (sameLetter(laid.text[rows[r] ?? 0], painted.text[columns[c] ?? 0])) join(walk, columns[c++] ?? 0, rows[r++] ?? 0)
    else if ((lengths[at + width] ?? 0) >= (lengths[at + 1] ?? 0)) r++
    else c++
  }
}

/** Joins what is left of texts with what is left of runs where both are the same letters: short cells that were moved. */
const joinRest = (walk: Walk): void => {
  const {painted, laid, alignment} = walk
  const rest = new Map<string, number[]>()
  for (const [p, end] of freeRows(alignment.laid, painted)) {
    const letters = painted.text.slice(p, end)
    const found = rest.get(letters)
    if (found) found.push(p)
    else rest.set(letters, [p])
  }
  for (const [d, end] of freeRows(alignment.painted, laid)) {
    const p = rest.get(laid.text.slice(d, end))?.shift()
    if (p !== undefined) for (let i = 0; i < end - d; i++) join(walk, p + i, d + i)
  }
}

/** The rows of free letters of one piece each: first letter, and the one after the last. */
const freeRows = (joined: Int32Array, {piece}: Letters): readonly (readonly [number, number])[] => {
  const rows: (readonly [number, number])[] = []
  for (let i = 0; i < joined.length; i++) {
    if (joined[i] !== NONE) continue
    const start = i
    while (i + 1 < joined.length && joined[i + 1] === NONE && piece[i + 1] === piece[start]) i++
    rows.push([start, i + 1])
  }
  return rows
}

/**
 * Of the places where a gap may as well lie, takes the one where whole words are missing: « de la paix de la guerre » without
 * « de la paix » is without « la paix de » for all that letters tell.
 */
const slideGaps = (walk: Walk): void => {
  const {laid, alignment} = walk
  for (let d = 0; d < laid.text.length; d++) {
    if (alignment.painted[d] !== NONE) continue
    let end = d
    while (end < laid.text.length && alignment.painted[end] === NONE) end++
    if (!isWhole(laid, d, end)) slideLeft(walk, d, end) || slideRight(walk, d, end)
    while (end < laid.text.length && alignment.painted[end] === NONE) end++
    d = end
  }
}

const isWhole = ({apart}: Letters, start: number, end: number): boolean =>
  (start === 0 || apart[start] !== 0) && (end === apart.length || apart[end] !== 0)

const slideLeft = (walk: Walk, start: number, end: number): boolean => {
  const {laid, alignment} = walk
  for (let k = 1; k <= start && sameLetter(laid.text[start - k], laid.text[end - k]); k++) {
    if (alignment.painted[start - k] === NONE) return false
    if (!isWhole(laid, start - k, end - k)) continue
    for (let i = 1; i <= k; i++) rejoin(walk, start - i, end - i)
    return true
  }
  return false
}

const slideRight = (walk: Walk, start: number, end: number): boolean => {
  const {laid, alignment} = walk
  for (let k = 1; end + k <= laid.text.length && sameLetter(laid.text[end + k - 1], laid.text[start + k - 1]); k++) {
    if (alignment.painted[end + k - 1] === NONE) return false
    if (!isWhole(laid, start + k, end + k)) continue
    for (let i = 0; i < k; i++) rejoin(walk, end + i, start + i)
    return true
  }
  return false
}

/** What was the letter `from` of the text is its letter `to`. */
const rejoin = (walk: Walk, from: number, to: number): void => {
  const p = walk.alignment.painted[from] ?? NONE
  walk.alignment.painted[from] = NONE
  join(walk, p, to)
}
