import type {divisions as Divisions} from './patterns.ts'

/** Where words in small letters may be divided, and whether a capital makes no name, in one language. */
export interface Divider {
  readonly divide: ReturnType<typeof openHyphens>
  readonly capitals: boolean
}

/** The divider of a language (BCP 47); undefined for one whose words are not divided. */
export type Dividers = (language: string) => Divider | undefined

/** Dividers of the languages of a document, each opened when its first word comes. */
export function openDividers(divisions: typeof Divisions): Dividers {
  const open = new Map<string, Divider | undefined>()
  return language => {
    const tag = language.split('-', 1)[0]?.toLowerCase() ?? ''
    if (!open.has(tag)) {
      const found = Object.hasOwn(divisions, tag) ? divisions[tag] : undefined
      open.set(tag, found && {divide: openHyphens(found.patterns), capitals: found.capitals})
    }
    return open.get(tag)
  }
}

/**
 * Where words may be divided, after TeX's patterns.
 *
 * @see F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983
 */
export function openHyphens(
  patterns: readonly string[],
): (word: string, before: number, after: number) => readonly number[] {
  const values = new Map<string, readonly number[]>()
  let longest = 0
  for (const pattern of patterns) {
    const letters = pattern.replace(/\d/g, '')
    const row = new Array<number>(letters.length + 1).fill(0)
    let place = 0
    for (const sign of pattern) {
      if (sign >= '0' && sign <= '9') row[place] = Number(sign)
      else place++
    }
    values.set(letters, row)
    longest = Math.max(longest, letters.length)
  }
  const known = new Map<string, readonly number[]>()

  const divide = (word: string): readonly number[] => {
    const dotted = `.${word}.`
    const levels = new Uint8Array(dotted.length + 1)
    for (let from = 0; from < dotted.length; from++) {
      for (let to = from + 1; to <= Math.min(dotted.length, from + longest); to++) {
        const row = values.get(dotted.slice(from, to))
        if (row) for (const [i, value] of row.entries()) levels[from + i] = Math.max(levels[from + i] ?? 0, value)
      }
    }
    const places: number[] = []
    for (let i = 1; i < word.length; i++) if ((levels[i + 1] ?? 0) % 2 === 1) places.push(i)
    return places
  }

  /** @returns offsets in `word`, in lower case, at least `before` letters from its beginning and `after` from its end */
  return (word, before, after) => {
    const places = known.get(word) ?? divide(word)
    known.set(word, places)
    return places.filter(place => place >= before && place <= word.length - after)
  }
}
