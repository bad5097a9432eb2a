/**
 * A text as the proof compares it: its letters without spaces, and for each letter whether it is apart from the one before.
 *
 * Letters are UTF-16 units in canonical decomposition (é is e and U+0301, however it was typed or painted), ligatures taken
 * apart, characters that nobody sees left out.
 */
export interface Letters {
  readonly text: string
  /** For each letter: 0 joined to the letter before, or how it is apart. */
  readonly apart: readonly Apart[]
  /** For each letter: the index of the piece that it comes from. */
  readonly piece: readonly number[]
}

/** 0: joined. 1: a new block, cell or line begins here. 2: a space stands before it. */
export type Apart = 0 | 1 | 2

/** What letters are gathered from: a text, and whether it begins a block. */
export interface Piece {
  readonly text: string
  readonly begins: boolean
}

/** The letters of `pieces`, in order. */
export function lettersOf(pieces: readonly Piece[]): Letters {
  const gathered = gatherer()
  for (const [index, {text, begins}] of pieces.entries()) {
    if (begins) gathered.separate(1)
    gathered.add(text, index)
  }
  return gathered.letters()
}

/** Gathers letters piece by piece. */
export function gatherer() {
  let text = ''
  const apart: Apart[] = []
  const piece: number[] = []
  let next: Apart = 0
  const push = (index: number): void => {
    apart.push(next)
    piece.push(index)
    next = 0
  }
  return {
    /** The next letter is apart. A space is stronger than a beginning. */
    separate: (how: Apart): void => {
      if (how > next) next = how
    },
    add: (source: string, index: number): void => {
      let plain = 0
      for (let i = 0; i < source.length; i++) {
        const unit = source.charCodeAt(i)
        if (unit > 0x20 && unit < 0x7f) {
          push(index)
          continue
        }
        const letters = expand(unit, source, i)
        text += source.slice(plain, i)
        plain = i + 1
        if (letters === SPACE) next = 2
        else {
          text += letters
          for (let k = 0; k < letters.length; k++) push(index)
        }
      }
      text += source.slice(plain)
    },
    length: (): number => apart.length,
    letters: (): Letters => ({text, apart, piece}),
  }
}

/** Where in `source` its letter number `count`, from 0, comes from, in UTF-16 units. */
export function offsetOfLetter(source: string, count: number): number {
  let left = count
  for (let i = 0; i < source.length; i++) {
    const letters = expand(source.charCodeAt(i), source, i)
    if (letters === SPACE) continue
    if (left < letters.length) return i
    left -= letters.length
  }
  return source.length
}

/** Whether two letters are the same to a reader of small capitals: `text-transform` changes the case of what is painted. */
export function sameLetter(one: string | undefined, other: string | undefined): boolean {
  return one === other || (one !== undefined && one.toLowerCase() === other?.toLowerCase())
}

const SPACE = ' '
const known: string[] = []

/** The letters that stand for the UTF-16 unit at `at`; a space for any white space. */
const expand = (unit: number, source: string, at: number): string => {
  if (unit >= 0xd800 && unit < 0xe000) return half(unit, source, at)
  known[unit] ??= expanded(String.fromCharCode(unit))
  return known[unit]
}

/** Half of a pair is itself, or nothing where the pair guides setting (tags of flags, selectors of variants). */
const half = (unit: number, source: string, at: number): string =>
  unseen.test(String.fromCodePoint(source.codePointAt(unit < 0xdc00 ? at : at - 1) ?? 0))
    ? ''
    : String.fromCharCode(unit)

// Soft hyphens, joiners, directional marks, variation selectors: they guide setting and are never seen.
const unseen = /^(?:[\p{Cf}\p{Variation_Selector}]|\u034f)/u

const expanded = (unit: string): string => {
  // JavaScript takes U+FEFF, a joiner without width, for white space.
  if (unseen.test(unit)) return ''
  if (/[\s\p{Cc}]/u.test(unit)) return SPACE
  if (/[\ufb00-\ufb06]/.test(unit)) return unit.normalize('NFKD')
  // No-break hyphen, hyphen: what the browser paints for one another.
  if (unit === '\u2010' || unit === '\u2011') return '-'
  return unit.normalize('NFD')
}
