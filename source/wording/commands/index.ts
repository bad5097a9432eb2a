import {en} from './en.ts'
import {fr} from './fr.ts'
import type {CommandWords} from './types.ts'

export type {CommandWords} from './types.ts'

/** What the command line says to a user of `language`. */
export function commandWordsFor(language: 'fr' | 'en'): CommandWords {
  return language === 'en' ? en : fr
}
