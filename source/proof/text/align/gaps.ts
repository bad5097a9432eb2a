import {diff} from '../diff.ts'
import {type Letters, sameLetter} from '../letters.ts'
import {type Alignment, freeRows, HYPHEN, join, NONE, type Walk} from './walk.ts'

/**
 * For each stretch of text that is not joined yet, looks in what is painted after the letter before it and before the
 * letter after it, and joins the longest common sequence.
 */
export function fillGaps(walk: Walk): void {
  const {laid, alignment} = walk
  for (let d = 0; d < laid.text.length; d++) {
    if (alignment.painted[d] !== NONE) continue
    let end = d
    while (end < laid.text.length && alignment.painted[end] === NONE) end++
    fill(walk, d, end, freeAfter(alignment, d === 0 ? NONE : (alignment.painted[d - 1] as number)))
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

/** Joins the whole words that both have in the same order: letters alone would match here and there. */
const joinWords = (walk: Walk, from: number, to: number, start: number, end: number): void => {
  const rows = freeWords(walk.laid, walk.alignment.painted, from, to)
  const columns = freeWords(walk.painted, walk.alignment.laid, start, end)
  let r = 0
  let c = 0
  const joinUpTo = (row: number): void => {
    for (; r < row; r++, c++) {
      const [d, p] = [rows[r]?.at ?? 0, columns[c]?.at ?? 0]
      for (let i = 0; i < (rows[r]?.text.length ?? 0); i++) join(walk, p + i, d + i)
    }
  }
  for (const {aStart, aEnd, bEnd} of diff(
    rows.map(({text}) => text),
    columns.map(({text}) => text),
  )) {
    joinUpTo(aStart)
    r = aEnd
    c = bEnd
  }
  joinUpTo(rows.length)
}

/** The words between two letters of which all letters are free. */
const freeWords = (
  {text, apart}: Letters,
  joined: Int32Array,
  start: number,
  end: number,
): {text: string; at: number}[] => {
  const words: {text: string; at: number}[] = []
  for (let at = start; at < end; ) {
    let next = at + 1
    while (next < end && apart[next] === 0) next++
    if (joined.subarray(at, next).every(other => other === NONE)) words.push({text: text.slice(at, next), at})
    at = next
  }
  return words
}

// Above that many comparisons a gap is left as it is: its letters are reported.
const LIMIT = 4_000_000

const fill = (walk: Walk, from: number, to: number, [start, end]: readonly [number, number]): void => {
  joinWords(walk, from, to, start, end)
  const {painted, laid, alignment} = walk
  const rows: number[] = []
  const columns: number[] = []
  for (let d = from; d < to; d++) if (alignment.painted[d] === NONE) rows.push(d)
  for (let p = start; p < end; p++) if (alignment.laid[p] === NONE) columns.push(p)
  // What fits at the end stays together.
  while (rows.length > 0 && columns.length > 0) {
    const [d, p] = [rows.at(-1) as number, columns.at(-1) as number]
    if (!sameLetter(laid.text[d], painted.text[p])) break
    join(walk, p, d)
    rows.pop()
    columns.pop()
  }
  if (rows.length === 0 || columns.length === 0 || rows.length * columns.length > LIMIT) return
  const width = columns.length + 1
  const lengths = new Uint16Array((rows.length + 1) * width)
  for (let r = rows.length - 1; r >= 0; r--) {
    for (let c = columns.length - 1; c >= 0; c--) {
      const at = r * width + c
      const same = sameLetter(laid.text[rows[r] as number], painted.text[columns[c] as number])
      lengths[at] = same
        ? (lengths[at + width + 1] as number) + 1
        : Math.max(lengths[at + width] as number, lengths[at + 1] as number)
    }
  }
  for (let r = 0, c = 0; r < rows.length && c < columns.length; ) {
    const at = r * width + c
    if (sameLetter(laid.text[rows[r] as number], painted.text[columns[c] as number]))
      join(walk, columns[c++] as number, rows[r++] as number)
    else if ((lengths[at + width] as number) >= (lengths[at + 1] as number)) r++
    else c++
  }
}

/** A text whose signs are of several faces is painted in several runs: so many are tried together. */
const RUNS = 5

/** Joins what is left of texts with what is left of runs where both are the same letters: short cells that were moved. */
export function joinRest(walk: Walk): void {
  const {painted, laid, alignment} = walk
  const rest = new Map<string, number[]>()
  const rows = freeRows(alignment.laid, painted)
  for (const [index, [p]] of rows.entries()) {
    for (let last = index; last < index + RUNS && rows[last]; last++) {
      const [start, end] = rows[last] as readonly [number, number]
      if (last > index && start !== rows[last - 1]?.[1]) break
      const letters = painted.text.slice(p, end)
      const found = rest.get(letters)
      if (found) found.push(p)
      else rest.set(letters, [p])
    }
  }
  for (const [d, end] of freeRows(alignment.painted, laid)) {
    const places = rest.get(laid.text.slice(d, end))
    for (let p = places?.shift(); p !== undefined; p = places?.shift()) {
      if (alignment.laid.subarray(p, p + end - d).some(other => other !== NONE)) continue
      for (let i = 0; i < end - d; i++) join(walk, p + i, d + i)
      break
    }
  }
}

/**
 * Of the places where a gap may as well lie, takes the one where whole words are missing: « de la paix de la guerre » without
 * « de la paix » is without « la paix de » for all that letters tell. So it is with words that are painted and of no text.
 */
export function slideGaps({painted, laid, alignment}: Walk): void {
  slideSide({letters: laid, joined: alignment.painted, others: alignment.laid})
  slideSide({letters: painted, joined: alignment.laid, others: alignment.painted})
}

/** One of the two rows of letters, with what its letters are joined to, and the way back. */
interface Side {
  readonly letters: Letters
  readonly joined: Int32Array
  readonly others: Int32Array
}

const slideSide = (side: Side): void => {
  const {letters, joined} = side
  for (let start = 0; start < joined.length; start++) {
    if (joined[start] !== NONE) continue
    let end = start
    while (end < joined.length && joined[end] === NONE) end++
    if (!isWhole(letters, start, end)) slideLeft(side, start, end) || slideRight(side, start, end)
    while (end < joined.length && joined[end] === NONE) end++
    start = end
  }
}

const isWhole = ({apart}: Letters, start: number, end: number): boolean =>
  (start === 0 || apart[start] !== 0) && (end === apart.length || apart[end] !== 0)

const slideLeft = (side: Side, start: number, end: number): boolean => {
  const {letters, joined} = side
  for (let k = 1; k <= start && sameLetter(letters.text[start - k], letters.text[end - k]); k++) {
    if ((joined[start - k] as number) < 0) return false
    if (!isWhole(letters, start - k, end - k)) continue
    for (let i = 1; i <= k; i++) rejoin(side, start - i, end - i)
    return true
  }
  return false
}

const slideRight = (side: Side, start: number, end: number): boolean => {
  const {letters, joined} = side
  const {text} = letters
  for (let k = 1; end + k <= text.length && sameLetter(text[end + k - 1], text[start + k - 1]); k++) {
    if ((joined[end + k - 1] as number) < 0) return false
    if (!isWhole(letters, start + k, end + k)) continue
    for (let i = 0; i < k; i++) rejoin(side, end + i, start + i)
    return true
  }
  return false
}

/** What was joined to the letter `from` is joined to the letter `to`. */
const rejoin = ({joined, others}: Side, from: number, to: number): void => {
  const other = joined[from] as number
  joined[from] = NONE
  joined[to] = other
  others[other] = to
}
