/**
 * The sign that stands for a formula where texts are compared: a formula is one thing, and what the PDF paints of it are
 * mathematical letters (U+1D400…), raised, lowered, and in an order of their own. U+FFFC OBJECT REPLACEMENT CHARACTER.
 */
export const formulaSign = '\uFFFC'

/**
 * The letters and digits of a formula in any order, as one text: what is laid out and what is painted must have the same.
 * Accents are left out, since a wide one is put together of pieces.
 */
export function formulaLetters(text: string): string {
  return [
    ...text
      .normalize('NFKC')
      .normalize('NFD')
      .matchAll(/\p{N}|(?!\p{Lm})\p{L}/gu),
  ]
    .map(([letter]) => letter)
    .sort()
    .join('')
}

/**
 * Begins the alternative text of a formula on its way through the browser, which knows of no formulas: U+2063 INVISIBLE
 * SEPARATOR. The finished file has it no more.
 */
export const formulaMark = '\u2063'
