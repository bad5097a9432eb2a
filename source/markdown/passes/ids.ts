/** Ids: ASCII, beginning with a letter, made nearly as GitHub makes its anchors: a link written for one finds the other. */

import {folded} from '../../text/fold.ts'

/**
 * The id that a heading of this text gets, before it is made unique: lower case, accents taken off, a hyphen for spaces and
 * punctuation, so that it is the same before and after a correction of them. `section` stands for a text without a letter
 * or digit.
 */
export function idOfText(text: string): string {
  return asciiId(
    text
      .trim()
      .toLowerCase()
      .replace(/[’'.]/g, '')
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}]+/gu, '-')
      .replace(/^-|-$/g, ''),
  )
}

/** An id of the author's, or the fragment of a link, as we write it: unchanged when it is ASCII and begins with a letter. */
export function asciiId(id: string): string {
  if (/^[A-Za-z][\w.:-]*$/.test(id)) return id
  const ascii = folded(id)
    .toLowerCase()
    .replace(/[^\0-\x7f]/g, '')
    .replace(/[^\w.:-]+/g, '-')
  const bare = ascii.replace(/^[^a-z0-9]+/, '')
  if (/^[a-z]/.test(bare)) return bare
  return bare === '' ? 'section' : `s-${bare}`
}

/** `id`, or `id-1`, `id-2` … when it is `taken`; adds it to them. */
export function uniqueId(id: string, taken: Set<string>): string {
  let unique = id
  const counts = used.get(taken) ?? new Map<string, number>()
  used.set(taken, counts)
  let count = counts.get(id) ?? 1
  for (; taken.has(unique); count++) unique = `${id}-${count}`
  counts.set(id, count)
  taken.add(unique)
  return unique
}

/** The next number to try, for each id of a set: ids are only added to it. */
const used = new WeakMap<Set<string>, Map<string, number>>()
