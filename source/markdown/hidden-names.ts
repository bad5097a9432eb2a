/**
 * Names by which words are kept from the pupil: those of blanks, and of blocks that are the teacher's. What is nearly one of
 * them is taken for it, since printed for all it would give an answer away by a slip.
 */
import {foldedName} from '../text/fold.ts'
import {nearest} from '../wording/nearest.ts'

/** Names of the class of a blank. */
export const blankNames: ReadonlySet<string> = new Set(['blank', 'trou', 'blanc'])

/** What a blank may be taken for: a block of the teacher's, in a line. */
const blocks: ReadonlySet<string> = new Set(['answer', 'reponse', 'teacher', 'enseignant', 'enseignante', 'professeur'])
/** Words of other trades that are one letter away. */
const others: ReadonlySet<string> = new Set(['black', 'blanche', 'trop', 'blend', 'bland', 'plank', 'prou', 'troc'])

/** Whether a class, or a word without its point, was meant to hide what it is given to. */
export function isMeantToHide(typed: string): boolean {
  const name = foldedName(typed)
  if (blankNames.has(name) || blocks.has(name)) return true
  return name.length > 3 && !others.has(name) && nearest(name, [...blankNames, ...blocks]) !== undefined
}

/** Whether what stands in braces is such a word alone, which a point was to begin: `{blank}`. */
export const isHidingWord = (text: string): boolean => /^\s*[\p{L}-]{4,20}\s*$/u.test(text) && isMeantToHide(text)
