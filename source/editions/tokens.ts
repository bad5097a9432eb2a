/** Texts as words and signs, and what of them counts when they are compared. */

/** A word, a number or a sign, with the white space before it. Offsets count UTF-16 units of the text. */
export interface Token {
  /** Where the white space before it begins. */
  readonly start: number
  /** Where it begins itself. */
  readonly at: number
  readonly end: number
  /** What is compared: equal for tokens that are the same. */
  readonly key: string
}

const pattern =
  /([\s\u200B\u2060\uFEFF]*)(\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}\u00AD]+(?:[-\u2010\u2011\u2013][\p{L}\p{M}\p{N}\u00AD]+)*['’]?|\.{3}|[^\s\u200B\u2060\uFEFF]|$)/gu

/**
 * What counts. `folded`: spaces, quotes, dashes and ligatures that typography may exchange for each other are the same;
 * `exact`: they count as they are typed, but for the ends of lines; `raw`: everything counts, as in code.
 */
export type Measure = 'folded' | 'exact' | 'raw'

/** The tokens of a text. */
export function tokensOf(text: string, measure: Measure = 'folded'): Token[] {
  const tokens: Token[] = []
  for (const {index, 0: whole, 1: space = '', 2: word = ''} of text.matchAll(pattern)) {
    // White space at the end counts where everything does.
    if (word === '' && (space === '' || measure === 'folded')) continue
    const before = measure === 'exact' ? space.replace(/[ \t\n\r\f]+/g, ' ') : space
    const key = measure === 'folded' ? foldedToken(word) : before + word
    tokens.push({start: index, at: index + space.length, end: index + whole.length, key})
  }
  return tokens
}

/** Whether a token is a word or a number, and no sign. */
export const isWord = (key: string): boolean => /[\p{L}\p{N}]/u.test(key)

/** What stands for a text when it is compared: equal for texts that are the same. */
export const keyOf = (text: string, measure: Measure = 'folded'): string =>
  tokensOf(text, measure)
    .map(({key}) => key)
    .join(measure === 'folded' ? '\u0001' : '')

const foldedToken = (word: string): string =>
  /^[A-Za-z0-9]+$/.test(word)
    ? word
    : word
        .normalize('NFKC')
        .replaceAll('\u00AD', '')
        .replace(/[’‘ʼ`´′]/g, "'")
        .replace(/[“”„«»″]/g, '"')
        .replace(/[‹›]/g, "'")
        .replace(/[\u2010-\u2015\u2212]/g, '-')
        .replace(/œ/g, 'oe')
        .replace(/Œ/g, 'OE')
        .replace(/æ/g, 'ae')
        .replace(/Æ/g, 'AE')

/** What counts in a block. */
export const measureOf = (kind: string, {typography = false}: {readonly typography?: boolean}): Measure =>
  kind === 'code' ? 'raw' : typography ? 'exact' : 'folded'
