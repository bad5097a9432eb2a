/** Quotation marks around a title that the house quotes, by the publication's language. */
import {languageOf} from '../wording/index.ts'

/**
 * `text` in the first quotation marks of `lang`: « Paix » with no-break spaces, «thin ones» in Switzerland (Guide du
 * typographe), “Peace” in English and in languages that we do not know.
 */
export function quoted(text: string, lang: string): readonly [before: string, text: string, after: string] {
  const [before, after] = languageOf(lang)?.quotes ?? ['“', '”']
  const isSwiss = lang === 'fr-CH'
  return isSwiss ? ['«\u202F', text, '\u202F»'] : [before, text, after]
}
