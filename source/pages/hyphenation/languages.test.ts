import assert from 'node:assert/strict'
import {test} from 'node:test'
import {openDividers, openHyphens} from '../inside/lines/hyphens.ts'
import {divisionsFor, patternsFor} from './languages.ts'

const divided = (lang: string, word: string): string => {
  const places = openHyphens(patternsFor(lang))(word, 2, 3)
  return [...word].map((letter, index) => (places.includes(index) ? `-${letter}` : letter)).join('')
}

test('words are divided as in their language, whatever its country', () => {
  assert.equal(divided('fr-CA', 'développement'), 'dé-ve-lop-pe-ment')
  assert.equal(divided('en', 'development'), 'de-vel-op-ment')
  assert.equal(divided('en-CA', 'hyphenation'), 'hy-phen-ation')
  assert.equal(divided('es', 'responsabilidad'), 'res-pon-sa-bi-li-dad')
  assert.equal(divided('es-MX', 'mantenimiento'), 'man-te-ni-miento')
  assert.equal(divided('de', 'friedenssicherung'), 'frie-dens-si-che-rung')
  assert.equal(divided('de-AT', 'silbentrennung'), 'sil-ben-tren-nung')
})

test('a language without patterns divides nothing, whatever Object has of that name', () => {
  for (const lang of ['xx', 'constructor', '__proto__', '']) assert.deepEqual(patternsFor(lang), [])
})

test('a document has the divisions of its language and of those of its passages', () => {
  const html = '<p>Un <i lang="en-GB">word</i>, <i lang="xx">x</i>, <i lang="__proto__">y</i> lang="de"</p>'
  const divisions = divisionsFor(html, 'fr-CA')
  assert.deepEqual(Object.keys(divisions).sort(), ['de', 'en', 'fr'])
  assert.equal(divisions.de?.capitals, true)
  const dividers = openDividers(divisions)
  assert.deepEqual(dividers('en-GB')?.divide('development', 2, 3), [2, 5, 7])
  assert.equal(dividers('fr')?.capitals, false)
  for (const tag of ['xx', 'constructor', '']) assert.equal(dividers(tag), undefined)
})
