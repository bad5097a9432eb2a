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

test('an address may be broken after its own signs, and nowhere else', () => {
  const parts = (text: string): string[] =>
    noHyphen(text).flatMap(({start, end, breaks}) =>
      breaks ? [start, ...breaks].map((from, index) => text.slice(from, breaks[index] ?? end)) : [],
    )
  assert.deepEqual(parts('Voir https://www.exemple.org/documents/annuel_1.pdf?a=b&c=d, la suite.'), [
    'https://',
    'www.',
    'exemple.',
    'org/',
    'documents/',
    'annuel_',
    '1.',
    'pdf?',
    'a=b&',
    'c=d',
  ])
  assert.deepEqual(parts('Écrire à inscriptions@mes-foyers.example.org.'), [
    'inscriptions@mes-',
    'foyers.',
    'example.',
    'org',
  ])
  assert.deepEqual(parts('la version 1.2.3, à 12:30, voir a.b'), [])
})

test('a capital stands within a sentence however near to its beginning', () => {
  for (const text of ['a Paul', 'un Paul', 'dit Paul', 'avec Paul', 'voici Paul'])
    assert.deepEqual(words(text), ['Paul'])
})

test('what overlaps is one part, from the first to the last of it', () => {
  assert.deepEqual(words('voir Jean-Paul, Marie-Anne et Anne-Lise, un abc-CO2, à Saint-Jean'), [
    'Jean-Paul',
    'Marie-Anne',
    'Anne-Lise',
    'abc-CO2',
    'Saint-Jean',
  ])
})

test('compounds are divided at their own hyphens', () => {
  assert.deepEqual(words('un porte-monnaie, c’est-à-dire'), ['porte-monnaie', 'est-à-dire'])
})
