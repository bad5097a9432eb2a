import {folded} from './fold.ts'

/** The words of a text in order, folded and in small letters: letters and figures without a break. */
export function tokensOf(text: string): string[] {
  return (
    folded(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** All letters and figures of a text, folded, without what stands between them. */
export const lettersIn = (text: string): string => tokensOf(text).join('')

/** Words of a phrase, and the letters that it has at least: « de la et le » is none. */
const [words, fewest] = [4, 12]

/** The phrases of a text: each four words in a row, with a space between them. */
export const phrasesOf = (tokens: readonly string[]): string[] =>
  tokens.flatMap((_, at) => {
    const phrase = tokens.slice(at, at + words)
    return phrase.length === words && phrase.join('').length >= fewest ? [phrase.join(' ')] : []
  })
