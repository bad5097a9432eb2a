import {type Letters, sameLetter} from '../letters.ts'
import type {PaintedLetters} from '../painted.ts'

/** Which letter that a page paints is which letter of its text. */
export interface Alignment {
  /** For each letter of the text: the index of the painted letter, −1 when it is not painted. */
  readonly painted: Int32Array
  /** For each painted letter: the index of the letter of the text, −1 when it is of no text, −2 for a hyphen put in. */
  readonly laid: Int32Array
}

/** The letter is not joined. */
export const NONE = -1

/** The painted letter is a hyphen that the browser put at the end of a line. */
export const HYPHEN = -2

/** An alignment at work. */
export interface Walk {
  readonly painted: PaintedLetters
  readonly laid: Letters
  readonly alignment: Alignment
}

/** Takes the painted letter `p` for the letter `d` of the text. */
export function join({alignment}: Walk, p: number, d: number): void {
  alignment.painted[d] = p
  alignment.laid[p] = d
}

/** Whether the painted letter is a hyphen at the end of a line: if the text has none there, the browser put it in. */
export function isLineHyphen({painted}: Walk, p: number): boolean {
  return painted.text[p] === '-' && painted.lineEnds.has(p)
}

/**
 * Joins letters from (p, d) on as long as they are the same, forwards or backwards. The next run is entered only if more
 * than its first letter fits, for it may belong elsewhere.
 *
 * @returns The first pair that is not joined.
 */
export function grow(walk: Walk, p: number, d: number, step: 1 | -1): readonly [p: number, d: number] {
  const {painted, laid, alignment} = walk
  let [atPainted, atLaid] = [p, d]
  for (;;) {
    const enters = atPainted !== p && painted.piece[atPainted] !== painted.piece[atPainted - step]
    if (enters && !fits(walk, atPainted, atLaid, step)) return [atPainted, atLaid]
    const free = alignment.laid[atPainted] === NONE && alignment.painted[atLaid] === NONE
    if (free && sameLetter(painted.text[atPainted], laid.text[atLaid])) {
      join(walk, atPainted, atLaid)
      atLaid += step
    } else if (alignment.laid[atPainted] === NONE && isLineHyphen(walk, atPainted)) alignment.laid[atPainted] = HYPHEN
    else return [atPainted, atLaid]
    atPainted += step
  }
}

// So many letters of a run tell that it belongs where it is tried.
const AHEAD = 8

/** Whether a run, entered at `p`, goes on as the text does from `d` on. */
const fits = (walk: Walk, p: number, d: number, step: 1 | -1): boolean => {
  const {painted, laid} = walk
  let atLaid = d
  for (let i = p; i !== p + AHEAD * step && painted.piece[i] === painted.piece[p]; i += step) {
    if (sameLetter(painted.text[i], laid.text[atLaid])) atLaid += step
    else if (!isLineHyphen(walk, i)) return false
  }
  return true
}

/** The rows of free letters of one piece each: first letter, and the one after the last. */
export function freeRows(joined: Int32Array, {piece}: Letters): readonly (readonly [number, number])[] {
  const rows: (readonly [number, number])[] = []
  for (let i = 0; i < joined.length; i++) {
    if (joined[i] !== NONE) continue
    const start = i
    while (i + 1 < joined.length && joined[i + 1] === NONE && piece[i + 1] === piece[start]) i++
    rows.push([start, i + 1])
  }
  return rows
}
