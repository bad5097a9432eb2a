/**
 * Signs that no face has: one finding for those of a script in a file, with every sign named, at the first of them.
 */
import type {ReadPage} from '../../pdf/read/index.ts'
import type {Finding, Page, Place} from '../../types.ts'
import type {MissingGlyphs} from '../text/align/missing.ts'
import type {SourceLetters} from '../text/source.ts'

export interface DrawnPage {
  readonly page: Page
  readonly read: ReadPage
  readonly missing: readonly MissingGlyphs[]
}

/** Errors: a reader sees an empty box in the place of the sign. No word is lost. */
export function glyphFindings(
  drawn: readonly DrawnPage[],
  sources: Iterable<SourceLetters>,
  places: readonly (Place | undefined)[],
): readonly Finding[] {
  const found = new Map<string, Boxed>()
  for (const {page, read, missing} of drawn) {
    for (const {glyph, run, ref} of [...boxes(page, missing), ...others(read)]) {
      const text = (read.runs[run]?.text ?? '').replace(/\ufffd+/, glyph).trim()
      const first = {glyph, page: page.number, words: text.slice(0, 60), ref}
      if (!found.has(glyph)) found.set(glyph, first)
    }
  }
  const known = firstPlaces(sources, new Set(found.keys()))
  const groups = new Map<string, (Boxed & {place: Place | undefined})[]>()
  for (const one of found.values()) {
    const place = known.get(one.glyph) ?? places[one.ref]
    const key = `${place?.file} ${scriptOf(one.glyph)}`
    groups.set(key, [...(groups.get(key) ?? []), {...one, place}])
  }
  return [...groups.values()].map(findingOf)
}

interface Boxed {
  readonly glyph: string
  readonly page: number
  readonly words: string
  readonly ref: number
}

/** So many signs are named; of a text in another script the reader knows by then what it is about. */
const named = 24

const findingOf = (group: readonly (Boxed & {place: Place | undefined})[]): Finding => {
  const [first] = group as [Boxed & {place: Place | undefined}]
  const printable = group.filter(({glyph}) => isPrintable(glyph))
  const more = group.length > named ? ' …' : ''
  return {
    place: first.place,
    rule: 'proof-glyph',
    severity: 'error',
    values: {
      page: first.page,
      glyph:
        printable.length === group.length
          ? group
              .slice(0, named)
              .map(({glyph}) => glyph)
              .join(' ') + more
          : '',
      code:
        group
          .slice(0, named)
          .map(({glyph}) => codesOf(glyph))
          .join(' ')
          .trim() + more,
      words: first.words,
    },
  }
}

/** The script that a sign is of, where texts in it are common; '' for any other. */
const scriptOf = (glyph: string): string => scripts.find(([, pattern]) => pattern.test(glyph))?.[0] ?? ''

const scripts = [
  'Arabic',
  'Armenian',
  'Bengali',
  'Devanagari',
  'Ethiopic',
  'Georgian',
  'Han',
  'Hangul',
  'Hebrew',
  'Hiragana',
  'Katakana',
  'Khmer',
  'Tamil',
  'Thai',
  'Tibetan',
].map(name => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const)

interface Glyph {
  readonly glyph: string
  readonly run: number
  readonly ref: number
}

const boxes = ({texts}: Page, missing: readonly MissingGlyphs[]): Glyph[] =>
  missing.flatMap(({text, run, piece}) => {
    const around = texts[piece]
    const ref = around?.ref ?? -1
    if (text !== '') return Array.from(text, glyph => ({glyph, run, ref}))
    // A control character is no letter of the text.
    return [{glyph: /[^\P{Cc}\s]|[\v\f]/u.exec(around?.text ?? '')?.[0] ?? '', run, ref}]
  })

/** Glyphs that are missing although the PDF says which character they stand for. */
const others = ({runs}: ReadPage): Glyph[] =>
  runs.flatMap(({missing, firstMissing, text, font}, run) => {
    if (missing === 0) return []
    const signs = font.boxes ? Array.from(text) : [String.fromCodePoint(text.codePointAt(firstMissing) ?? 0xfffd)]
    return signs.filter(glyph => glyph !== '\ufffd' && /\S/.test(glyph)).map(glyph => ({glyph, run, ref: -1}))
  })

const isPrintable = (text: string): boolean => text !== '' && !/[\p{C}\s]/u.test(text)

const codesOf = (text: string): string =>
  Array.from(text, each => `U+${each.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')

/** Where in the Markdown each of `glyphs` stands first. */
const firstPlaces = (sources: Iterable<SourceLetters>, glyphs: ReadonlySet<string>): ReadonlyMap<string, Place> => {
  const found = new Map<string, Place>()
  if (glyphs.size === 0) return found
  for (const {pieces} of sources) {
    for (const {text, place} of pieces) {
      let at = 0
      for (const glyph of text) {
        if (glyphs.has(glyph) && !found.has(glyph)) found.set(glyph, placeAt(text, at, place))
        at += glyph.length
      }
    }
  }
  return found
}

const placeAt = (text: string, at: number, {file, line, column}: Place): Place => {
  const before = text.slice(0, at)
  const feeds = before.split('\n').length - 1
  if (feeds > 0) return {file, line: line + feeds, column: before.length - before.lastIndexOf('\n')}
  return {file, line, column: column + before.length}
}
