/** How words of the languages of a document are divided. */
import {languageOf} from '../../wording/index.ts'
import {texPatterns} from './patterns.ts'

/**
 * The patterns by which words of the language `lang` (BCP 47) are divided, in the notation of TeX; none for a language that
 * we have none for. No word has an apostrophe in it: patterns with one are left out.
 */
export function patternsFor(lang: string): string[] {
  const name = languageOf(lang)?.hyphenation
  return name === undefined ? [] : texPatterns(name).filter(pattern => !/['’]/.test(pattern))
}

/** How words of each language of a document are divided, by the tag's first part, in small letters. */
export type Divisions = Readonly<Record<string, {readonly patterns: readonly string[]; readonly capitals: boolean}>>

/** The divisions for a document in `lang` (BCP 47) and for the passages of its HTML that say another language. */
export function divisionsFor(html: string, lang: string): Divisions {
  const tags = [lang, ...Array.from(html.matchAll(/ lang="([^"]*)"/g), ([, tag = '']) => tag)]
  const firsts = new Set(tags.map(tag => tag.split('-', 1)[0]?.toLowerCase() ?? ''))
  const entries = [...firsts].flatMap(tag => {
    const language = languageOf(tag)
    return language ? [[tag, {patterns: patternsFor(tag), capitals: language.capitals}] as const] : []
  })
  return Object.fromEntries(entries)
}
