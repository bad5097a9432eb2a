import assert from 'node:assert/strict'
import {test} from 'node:test'
import {texPatterns} from '../../hyphenation/patterns.ts'
import {openHyphens} from './hyphens.ts'

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
