import assert from 'node:assert/strict'
import {test} from 'node:test'
import {texPatterns} from '../../hyphenation/patterns.ts'
import {openDividers, openHyphens} from './hyphens.ts'

const divide = openHyphens(texPatterns('fr'))
const shown = (word: string, before: number, after: number): string =>
  [...word].map((letter, place) => (divide(word, before, after).includes(place) ? `-${letter}` : letter)).join('')

test('French words are divided between syllables', () => {
  assert.equal(shown('administration', 2, 3), 'ad-mi-nis-tra-tion')
  assert.equal(shown('constitution', 2, 3), 'consti-tu-tion')
})

test('so many letters stay before and after', () => {
  assert.equal(shown('administration', 3, 3), 'admi-nis-tra-tion')
  assert.equal(shown('eau', 2, 3), 'eau')
})

test('patterns of TeX: the greatest number between two letters counts, odd ones divide', () => {
  // The example of Liang's own thesis.
  const liang = openHyphens(['hy3ph', 'he2n', 'hena4', 'hen5at', '1na', 'n2at', '1tio', '2io', 'o2n'])
  const parts = (word: string, before = 1, after = 1, by = liang) =>
    [...word].map((letter, place) => (by(word, before, after).includes(place) ? `-${letter}` : letter)).join('')
  assert.equal(parts('hyphenation'), 'hy-phen-ation')
  assert.equal(parts('hyphenation', 2, 5), 'hy-phen-ation')
  assert.equal(parts('hyphenation', 3, 5), 'hyphen-ation')
  assert.equal(parts('hyphenation', 1, 6), 'hy-phenation')
  assert.equal(parts('hyphenation', 2, 9), 'hy-phenation', 'the same word again')
  // At the beginning and the end of a word.
  const edges = openHyphens(['.a1', '1z.', 'b1c'])
  assert.equal(parts('abcz', 1, 1, edges), 'a-b-c-z')
  assert.equal(parts('bcabz', 1, 1, edges), 'b-cab-z')
  assert.equal(parts('a', 0, 0, edges), 'a')
  assert.deepEqual(openHyphens([])('mot', 0, 0), [])
  // Of all figures, 0 and 9 as well.
  assert.deepEqual(openHyphens(['a0b1c'])('abc', 0, 0), [2])
  assert.deepEqual(openHyphens(['a8b', 'ab9c', 'b8c'])('abc', 0, 0), [2])
})

test('each language has its divider, opened once; one that is not known has none', () => {
  const patterns = {fr: {patterns: ['a1b'], capitals: false}, de: {patterns: ['b1a'], capitals: true}}
  const open = openDividers(patterns as unknown as Parameters<typeof openDividers>[0])
  assert.deepEqual(open('fr')?.divide('abab', 1, 1), [1, 3])
  assert.deepEqual(open('de')?.divide('abab', 1, 1), [2])
  assert.deepEqual([open('fr')?.capitals, open('de')?.capitals], [false, true])
  assert.equal(open('fr-CA'), open('fr'))
  assert.equal(open('FR'), open('fr'))
  for (const language of ['en', '', 'constructor']) assert.equal(open(language), undefined, language)
})
