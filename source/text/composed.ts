import {lastAt} from './sorted.ts'

/**
 * Letters and their accents as one sign (NFC), as keyboards give them: a file from a Mac, or pasted from a PDF, has them
 * apart. Signs without an accent stay as they are: NFC would make others of some.
 */
export function composed(text: string): string {
  return text.replace(apart, letter => letter.normalize('NFC'))
}

/**
 * Where what stands in `composed(typed)` stands in `typed`: offset → offset, both in UTF-16 units. Within a letter that has
 * more units in one of them, the nearest unit that the other has.
 */
export function typedOffsets(typed: string): (offset: number) => number {
  const letters: Letter[] = []
  let shift = 0
  for (const match of typed.matchAll(apart)) {
    const [signs] = match
    const {length} = signs.normalize('NFC')
    if (length === signs.length) continue
    letters.push({start: match.index - shift, length, typedStart: match.index, typedLength: signs.length})
    shift += signs.length - length
  }
  return offset => {
    const letter = letters[lastAt(letters, ({start}) => start, offset)]
    if (!letter) return offset
    const {start, length, typedStart, typedLength} = letter
    const into = offset - start
    return into < length ? typedStart + Math.min(into, typedLength) : typedStart + typedLength + into - length
  }
}

/** A letter with its accents, by its place and length in both texts. */
interface Letter {
  readonly start: number
  readonly length: number
  readonly typedStart: number
  readonly typedLength: number
}

const apart = /[\p{L}\p{N}]\p{M}+/gu
