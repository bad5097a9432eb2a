/**
 * The nouns of the house, by phase. Types only: nothing here exists at run time.
 *
 * One direction: Publication → Tree (hast) → Assembled (HTML) → Pages → PDF bytes.
 */

export type * from './types/document.ts'
export type * from './types/finding.ts'
export type * from './types/output.ts'
export type * from './types/pages.ts'
export type * from './types/profile.ts'
export type * from './types/publication.ts'
export type * from './types/secrets.ts'
export type * from './types/source.ts'
