import {en} from './en.ts'
import {fr} from './fr.ts'
import type {EditionWords} from './types.ts'

export type {EditionWords, FrontWord} from './types.ts'

/** The words of a list of changes: French, or English for any other language. */
export const editionWordsFor = (lang: string): EditionWords => (lang.toLowerCase().startsWith('fr') ? fr : en)
