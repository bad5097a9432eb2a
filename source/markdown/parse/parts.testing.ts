/** What the tests of parts share: the same text parsed whole and in parts. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {constructs} from '../../linear/constructs.ts'
import {parseMarkdown} from './index.ts'
import {parseInParts, type Split} from './parts.ts'

/** The parser on the whole text, with its own lists of labels. */
const whole: Split = (source, parse) => {
  const tree = parse(source, 0)
  return {tree, roots: [tree]}
}

/** In parts of at least so many characters; at 1 it is cut wherever it may be. */
const inParts =
  (enough: number): Split =>
  (source, parse) =>
    parseInParts(source, parse, enough)

/** How many parts a text gave. */
export const countIn = (text: string, enough: number): number => {
  let count = 0
  const split: Split = (source, parse) => {
    const parsed = parseInParts(source, parse, enough)
    count = parsed.roots.length
    return parsed
  }
  parseMarkdown(text, {split})
  return count
}

/** Whether a text parsed whole gives the same tree as in parts of each of these sizes. */
export const same = (text: string, ...sizes: number[]): void => {
  const expected = parseMarkdown(text, {split: whole})
  for (const enough of sizes) assert.deepEqual(parseMarkdown(text, {split: inParts(enough)}), expected)
}

const construct = fc
  .tuple(fc.constantFrom(...Object.values(constructs)), fc.integer({min: 0, max: 9}), fc.integer({min: 1, max: 3}))
  .map(([each, index, times]) => (typeof each === 'string' ? each : each(index)).repeat(times))

/** Any constructs after one another: labels defined before, after or never, lists and quotations that lines cut. */
export const mixtures: fc.Arbitrary<string> = fc
  .array(fc.tuple(construct, fc.constantFrom('', ' ', '\n', '\n\n', '\n\n', '\n\n    ', '\n  \n')), {maxLength: 30})
  .map(all => all.flat().join(''))
