/** Whether two pieces of text that follow each other are one word: what a listener hears, and what a search finds. */
import type {TextRun} from './text.ts'

/** A piece of text and the page that it is on. */
export interface Piece {
  readonly run: TextRun
  readonly page: number
}

/** In ems: a wider gap on one line is seen as a space. */
const WIDE = 0.3
/** In ems: less than that up or down is the same line, raised or lowered. */
const LEVEL = 0.6

/**
 * Whether a space is missing between two pieces: both end in signs of words, a reader sees two words, and no space stands
 * between them.
 *
 * @param isDivided whether a hyphen that is no text stands behind the first
 * @param isWithin whether both are of one marked content: there a word that is longer than a line is cut where the line ends
 */
export function lacksSpace(left: Piece, right: Piece, isDivided: (piece: Piece) => boolean, isWithin = false): boolean {
  const [before, after] = [left.run.text, right.run.text]
  if (before === '' || after === '' || SPACE_LAST.test(before) || SPACE_FIRST.test(after)) return false
  const [{size, direction}] = [left.run]
  const [dx, dy] = [right.run.x - left.run.x, right.run.y - left.run.y]
  const along = dx * direction[0] + dy * direction[1] - left.run.width
  const aside = Math.abs(dy * direction[0] - dx * direction[1])
  const em = Math.max(size, right.run.size)
  const isSameLine = left.page === right.page && aside < LEVEL * em && along > -em
  if (isSameLine) return along > WIDE * em && WORD_LAST.test(before) && WORD_FIRST.test(after)
  if (isWithin && !BREAKING.test(before.trim())) return false
  if (OPEN_LAST.test(before) || JOINED.test(before) || JOINED_FIRST.test(after)) return false
  // An address goes on where its line ends.
  const token = (/\S*$/.exec(before)?.[0] ?? '') + (/^\S*/.exec(after)?.[0] ?? '')
  if (ADDRESS.test(token)) return false
  return !isDivided(left)
}

/** A space at which a line may end. */
const BREAKING = /[^\S\u00a0\u202f\u2007]/u
const SPACE_LAST = /[\s\u200b]$/u
const SPACE_FIRST = /^[\s\u200b]/u
const WORD_LAST = /[\p{L}\p{N}\p{M}.,;:!?…»”’)\]]$/u
const WORD_FIRST = /^[\p{L}\p{N}«“‘([]/u
/** A hyphen, a dash, a slash or an opening sign: no word ends there. */
const OPEN_LAST = /[\p{Pd}\u00ad/\\([{«“‘\u2060]$/u
/** Scripts that write no spaces. */
const JOINED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]$/u
const JOINED_FIRST =
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u
const ADDRESS = /:\/\/|www\.|@|^\S*[\w-]\/[\w-]|\w\.[a-z]{2,}\/|[_=&#]\w/iu

/**
 * Finds hyphens that are painted where a word is divided and are no text of it: on the baseline of the piece, at its end.
 *
 * @param runs what a page paints that is no marked content
 */
export function dividedBy(runs: (page: number) => readonly TextRun[]): (piece: Piece) => boolean {
  return ({run, page}) =>
    runs(page).some(
      hyphen =>
        HYPHEN.test(hyphen.text) &&
        Math.abs(hyphen.y - run.y) < 0.1 * run.size &&
        Math.abs(hyphen.x - (run.x + run.width)) < 0.4 * run.size,
    )
}

const HYPHEN = /^[-\u00ad\u2010]$/u
