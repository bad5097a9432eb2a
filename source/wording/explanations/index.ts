import {en} from './en/index.ts'
import {fr} from './fr/index.ts'
import type {Explanations} from './types.ts'

export type {Subject} from './types.ts'

/** The explanation of each message, by subject and id, for a user of `language`. Rules of typography explain themselves. */
export function explanationsFor(language: 'fr' | 'en'): Explanations {
  return language === 'en' ? en : fr
}
