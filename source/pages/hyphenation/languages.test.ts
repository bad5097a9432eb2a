import assert from 'node:assert/strict'
import {test} from 'node:test'
import {openHyphens} from '../inside/lines/hyphens.ts'
import {patternsFor} from './languages.ts'

const divided = (lang: string, word: string): string => {
  const places = openHyphens(patternsFor(lang))(word, 2, 3)
  return [...word].map((letter, index) => (places.includes(index) ? `-${letter}` : letter)).join('')
}

test('words are divided as in their language, whatever its country', () => {
  assert.equal(divided('fr-CA', 'développement'), 'dé-ve-lop-pe-ment')
  assert.equal(divided('en', 'development'), 'de-vel-op-ment')
  assert.equal(divided('en-CA', 'hyphenation'), 'hy-phen-ation')
})

test('a language without patterns divides nothing, whatever Object has of that name', () => {
  for (const lang of ['xx', 'constructor', '__proto__', '']) assert.deepEqual(patternsFor(lang), [])
})
