import {en} from './en.ts'
import {fr} from './fr.ts'
import type {Explanations} from './types.ts'

/** The explanation of each message, by its id, for a user of `language`. Rules of typography explain themselves. */
export function explanationsFor(language: 'fr' | 'en'): Explanations {
  return language === 'en' ? en : fr
}
