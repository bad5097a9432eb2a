/** Characters that the rules speak of, and the marks that stand for what they must not see. */

/** No-break space. */
export const NBSP = '\u00A0'
/** Narrow no-break space, the «fine insécable». Chromium never stretches it. */
export const THIN = '\u202F'
export const NO_BREAK_HYPHEN = '\u2011'

/** Stands for one opaque inline: code, formula, image, text in another language. */
export const OBJECT = '\uE000'
/** Stands, once for each of its characters, for text that is kept as it is: URL, hour, version. */
export const KEPT = '\uE001'
/** Stands for a note call. */
export const NOTE = '\uE002'

/** Stands for what has no width and parts nothing: a comment, an entry of the index. */
export const EMPTY = '\uE003'

/** Stands, twice, for pandoc's `\ `, a no-break space that the author typed: a space that no rule changes. */
export const GLUE = '\uE004'

/** For use inside a character class: letters of the Latin, Greek and Cyrillic scripts, with their combining marks. */
export const LETTERS =
  'A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0300-\\u03FF\\u0400-\\u04FF\\u1E00-\\u1FFF'
/** For use inside a character class: capitals that French uses. */
export const CAPITALS = 'A-Z\\u00C0-\\u00D6\\u00D8-\\u00DE\\u0152\\u0178'
/** For use inside a character class: small letters that French uses. */
export const SMALL = 'a-z\\u00DF-\\u00F6\\u00F8-\\u00FF\\u0153'
/** For use inside a character class: spaces of a line, whatever their width. */
export const SPACES = ' \\t\\u00A0\\u2000-\\u200A\\u202F'

const letter = new RegExp(`^[${LETTERS}]`)

export const isLetter = (character: string): boolean => letter.test(character)
export const isDigit = (character: string): boolean => character >= '0' && character <= '9' && character.length === 1

/** Whether it is a space of a line: no line break. */
export function isSpace(character: string): boolean {
  return (
    character === ' ' ||
    character === NBSP ||
    character === THIN ||
    character === '\t' ||
    character === GLUE ||
    (character >= '\u2000' && character <= '\u200A' && character.length === 1)
  )
}

/** Whether nothing of the same line stands there: an end of the block or a line break. */
export const isEdge = (character: string): boolean => character === '' || character === '\n' || character === '\r'

const openings = new Set('([{«“‘‹¿¡')
const closings = new Set(')]}»”’›"\'')

export const isOpening = (character: string): boolean => openings.has(character)
export const isClosing = (character: string): boolean => closings.has(character)

/** Whether a sentence or a clause can end with it: what a mark of punctuation may follow. */
export function isWordEnd(character: string): boolean {
  return (
    isLetter(character) ||
    isDigit(character) ||
    closings.has(character) ||
    character === OBJECT ||
    character === KEPT ||
    character === NOTE ||
    character === EMPTY ||
    // Arrows, symbols, emoji (halves of a pair), their variation selector.
    /^(?:[\u2190-\u2BFF\uD800-\uDFFF]|\uFE0F)/.test(character) ||
    (character !== '' && '.…%‰€$£¥°º²³©®™*'.includes(character))
  )
}

/** Words that end no sentence: a mark after one of them is spoken of. Many of them introduce with a colon. */
const mentioning = /(?:^|[\s(«“])(?:et|ou|ni|les?|du|des|de|à|par|avec|signes?|symboles?|caractères?)$/
const mentioningColon = /(?:^|[\s(«“])(?:et|ou|ni|les?|du|signes?|symboles?|caractères?)$/

/**
 * Whether the mark at an offset is mentioned, and ends nothing: « les signes ; et ! ? se suivent ». Between it and the word
 * that announces it only other marks may stand.
 */
export function isMentioned(text: string, at: number): boolean {
  let end = at
  const first = Math.max(0, at - 24)
  while (end > first && (isSpace(text.charAt(end - 1)) || ';:!?,.…'.includes(text.charAt(end - 1)))) end--
  if (end === at || !isSpace(text.charAt(end))) return false
  return (text.charAt(at) === ':' ? mentioningColon : mentioning).test(text.slice(Math.max(0, end - 16), end))
}

/** Whether a mark of punctuation can stand before it: an end, a space, a closing mark, a note call. */
export function endsThere(character: string): boolean {
  return (
    isEdge(character) ||
    isSpace(character) ||
    closings.has(character) ||
    character === NOTE ||
    '.,…—*'.includes(character)
  )
}

/** The run without spaces, points or quotation marks around an offset: where commas and semicolons may list values. */
export function wordAt(text: string, at: number): string {
  const ends = (character: string): boolean => isSpace(character) || isEdge(character) || '.«»“”"'.includes(character)
  // Beyond either end of the text stands the empty string, which ends a word as well.
  let start = at
  while (!ends(text.charAt(start - 1))) start--
  let end = at
  while (!ends(text.charAt(end))) end++
  return text.slice(start, end)
}

/** Makes no-break spaces visible: ⍽ for U+00A0, ⍭ for U+202F. Used in reports and examples. */
export function visible(text: string): string {
  return text.replaceAll(NBSP, '⍽').replaceAll(THIN, '⍭')
}

/** The contrary of {@link visible}. */
export function invisible(text: string): string {
  return text.replaceAll('⍽', NBSP).replaceAll('⍭', THIN)
}
