/** The languages of publications whose words we divide: one line each. */
import {texPatterns} from './patterns.ts'

/**
 * Tags (BCP 47) and the patterns of the `hyphen` package that serve them. A tag also serves those that it begins: `fr`
 * serves fr-CA. Patterns that may be shipped alone: French and English ones are under licences like MIT's.
 */
const languages: Readonly<Record<string, string>> = {
  fr: 'fr',
  en: 'en-us',
}

/**
 * The patterns by which words of the language `lang` (BCP 47) are divided, in the notation of TeX; none for a language that
 * we have none for. No word has an apostrophe in it: patterns with one are left out.
 */
export function patternsFor(lang: string): string[] {
  const parts = lang.toLowerCase().split('-')
  for (let count = parts.length; count > 0; count--) {
    const tag = parts.slice(0, count).join('-')
    const name = Object.hasOwn(languages, tag) ? languages[tag] : undefined
    if (name !== undefined) return texPatterns(name).filter(pattern => !/['’]/.test(pattern))
  }
  return []
}
