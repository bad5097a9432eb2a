import type {Letters} from '../letters.ts'
import type {PaintedLetters} from '../painted.ts'
import {type Alignment, NONE} from './walk.ts'

/** What a page paints as empty boxes. */
export interface MissingGlyphs {
  /** The letters of the text that stand there; '' when the text has none (a control character). */
  readonly text: string
  /** The run that paints them. */
  readonly run: number
  /** The piece of the laid-out text, −1 when it is unknown. */
  readonly piece: number
}

/** What the PDF gives for a glyph that stands for no character. */
const BOX = '\ufffd'

/**
 * Takes the empty boxes that a page paints for the letters of the text that stand between the same neighbours: they are
 * shown, if badly, and neither lost nor too many.
 */
export function joinMissing(painted: PaintedLetters, laid: Letters, alignment: Alignment): readonly MissingGlyphs[] {
  const found: MissingGlyphs[] = []
  for (let p = painted.text.indexOf(BOX); p >= 0; p = painted.text.indexOf(BOX, p)) {
    const from = p
    while (painted.text[p] === BOX) p++
    if (alignment.laid[from] !== NONE) continue
    const [start, end] = between(alignment, laid, from, p)
    for (let d = start; d < end; d++) alignment.painted[d] = Math.min(from + d - start, p - 1)
    for (let box = from; box < p && start < end; box++) alignment.laid[box] = Math.min(start + box - from, end - 1)
    const piece = laid.piece[start < end ? start : start - 1] ?? -1
    found.push({text: laid.text.slice(start, end).normalize('NFC'), run: painted.piece[from] ?? -1, piece})
  }
  return found
}

/** The free letters of the text between the nearest neighbours of the boxes from `from` to `to`. */
const between = ({painted, laid}: Alignment, {text}: Letters, from: number, to: number): [number, number] => {
  let before = from - 1
  while (before >= 0 && (laid[before] ?? NONE) < 0) before--
  let start = before < 0 ? 0 : (laid[before] ?? 0) + 1
  let end = start
  if (before < 0) {
    let after = to
    while (after < laid.length && (laid[after] ?? NONE) < 0) after++
    end = after < laid.length ? (laid[after] ?? 0) : text.length
    start = end
    while (start > 0 && painted[start - 1] === NONE) start--
    return [start, end]
  }
  while (end < text.length && painted[end] === NONE) end++
  return [start, end]
}
