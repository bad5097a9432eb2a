/** Characters that the font cannot draw: each is told once, at its first place in the Markdown. */
import type {ReadPage} from '../../pdf/read/index.ts'
import type {Finding, Page, Place} from '../../types.ts'
import type {MissingGlyphs} from '../text/align/missing.ts'
import type {SourceLetters} from '../text/source.ts'

export interface DrawnPage {
  readonly page: Page
  readonly read: ReadPage
  readonly missing: readonly MissingGlyphs[]
}

/** Errors: a reader sees an empty box in the place of the character. No word is lost. */
export function glyphFindings(
  drawn: readonly DrawnPage[],
  sources: Iterable<SourceLetters>,
  places: readonly (Place | undefined)[],
): readonly Finding[] {
  const told = new Map<string, Finding>()
  const pieces = [...sources].flatMap(source => source.pieces)
  for (const {page, read, missing} of drawn) {
    for (const {glyph, run, ref} of [...boxes(page, missing), ...others(read)]) {
      const words = (read.runs[run]?.text ?? '')
        .replace(/\ufffd+/, glyph)
        .trim()
        .slice(0, 60)
      const code = codesOf(glyph)
      if (told.has(code)) continue
      told.set(code, {
        place: placeIn(pieces, glyph) ?? places[ref],
        rule: 'proof-glyph',
        severity: 'error',
        values: {page: page.number, glyph: isPrintable(glyph) ? glyph : '', code, words},
      })
    }
  }
  return [...told.values()]
}

interface Glyph {
  readonly glyph: string
  readonly run: number
  readonly ref: number
}

const boxes = ({texts}: Page, missing: readonly MissingGlyphs[]): Glyph[] =>
  missing.map(({text, run, piece}) => {
    const around = texts[piece]
    // A control character is no letter of the text.
    const glyph = text || (/[^\P{Cc}\s]|[\v\f]/u.exec(around?.text ?? '')?.[0] ?? '')
    return {glyph, run, ref: around?.ref ?? -1}
  })

/** Glyphs that are missing although the PDF says which character they stand for. */
const others = ({runs}: ReadPage): Glyph[] =>
  runs.flatMap(({missing, firstMissing, text}, run) => {
    const glyph = String.fromCodePoint(text.codePointAt(firstMissing) ?? 0xfffd)
    return missing > 0 && glyph !== '\ufffd' ? [{glyph, run, ref: -1}] : []
  })

const isPrintable = (text: string): boolean => text !== '' && !/[\p{C}\s]/u.test(text)

const codesOf = (text: string): string =>
  Array.from(text, each => `U+${each.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`)
    .slice(0, 4)
    .join(' ')

const placeIn = (pieces: SourceLetters['pieces'], glyph: string): Place | undefined => {
  if (glyph === '') return undefined
  for (const sought of [glyph, String.fromCodePoint(glyph.codePointAt(0) ?? 0)]) {
    for (const {text, place} of pieces) {
      const at = text.indexOf(sought)
      if (at < 0) continue
      const before = text.slice(0, at)
      const feeds = before.split('\n').length - 1
      const {file, line, column} = place
      if (feeds > 0) return {file, line: line + feeds, column: before.length - before.lastIndexOf('\n')}
      return {file, line, column: column + before.length}
    }
  }
  return undefined
}
