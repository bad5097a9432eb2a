import assert from 'node:assert/strict'
import {test} from 'node:test'
import {noHyphen} from './no-hyphen.ts'

const words = (text: string): string[] => noHyphen(text).map(({start, end}) => text.slice(start, end))

test('acronyms, proper names and addresses are not hyphenated', () => {
  assert.deepEqual(words('Le siège de l’UNESCO est à Paris.'), ['UNESCO', 'Paris'])
  assert.deepEqual(words('Écrire à moi@exemple.fr ou voir https://exemple.fr/a.'), [
    'moi@exemple.fr',
    'https://exemple.fr/a',
  ])
  assert.deepEqual(words('les PME, le CO2, un iPhone'), ['PME', 'CO2', 'iPhone'])
})

test('the first word of a sentence may be hyphenated', () => {
  assert.deepEqual(words('Gouverner. Prévoir ! « Administrer » (Organiser)'), [])
  assert.deepEqual(words('— Comment ? dit Antoine.'), ['Antoine'])
})
