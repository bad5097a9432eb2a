/**
 * Every word that a user reads has its home in this folder, one file per language.
 *
 * `messages(language)` gives one sentence per message id; `labels(lang)` the words of a publication («Figure», «Table des
 * matières») in the publication's own language.
 */
import {en} from './en.ts'
import {fr} from './fr.ts'
import type {Labels, Wording} from './types.ts'

export type {Labels, Wording} from './types.ts'

/** The wording for a user of `language` (`fr` or `en`). */
export function wordingFor(language: 'fr' | 'en'): Wording {
  return language === 'en' ? en : fr
}

/**
 * The labels of a publication in the language `lang` (BCP 47). Any French gives French labels; a language without a file
 * gives French ones too, since Fascicule sets French publications.
 */
export function labelsFor(lang: string): Labels {
  return lang.startsWith('en') ? en.labels : fr.labels
}
