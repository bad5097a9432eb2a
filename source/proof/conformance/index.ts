/**
 * Whether a PDF is what it claims to be: PDF/UA-1 (ISO 14289-1, by the conditions of the Matterhorn protocol 1.1), PDF/A-2a and
 * 3a (ISO 19005-2 and 3), and good to listen to. It judges anybody's file.
 */
import type {ReadPdf} from '../../pdf/read/index.ts'
import {annotationConditions} from './annotations.ts'
import {contentConditions} from './contents.ts'
import {documentConditions} from './document.ts'
import {fontConditions} from './fonts.ts'
import {objectConditions} from './objects.ts'
import {readerConditions} from './reader.ts'
import {structureConditions} from './structure.ts'
import {readTagged} from './tagged.ts'
import type {Condition, Fault, Standard} from './types.ts'

export type {Standard} from './types.ts'

export const conditions: readonly Condition[] = [
  ...documentConditions,
  ...structureConditions,
  ...contentConditions,
  ...annotationConditions,
  ...objectConditions,
  ...fontConditions,
  ...readerConditions,
]

/** A condition that was looked at, and what does not meet it. */
export interface Judged {
  readonly id: string
  readonly standard: Standard
  readonly faults: readonly Fault[]
}

/** Judges a PDF by every condition. */
export function judge(pdf: ReadPdf): Judged[] {
  const tagged = readTagged(pdf)
  return conditions.map(({id, standard, check}) => ({id, standard, faults: check(tagged)}))
}
