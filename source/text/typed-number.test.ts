import assert from 'node:assert/strict'
import {test} from 'node:test'
import {trial} from '../document/trial.test.ts'
import {typedNumber, typedWord} from './typed-number.ts'

test('a number before a title, in its forms', () => {
  assert.deepEqual(typedNumber('1. LE SERVICE'), [1])
  assert.deepEqual(typedNumber('4.2 L’atelier'), [4, 2])
  assert.deepEqual(typedNumber('4.2. L’atelier'), [4, 2])
  assert.deepEqual(typedNumber('3) La paix'), [3])
  assert.deepEqual(typedNumber('2 – La collecte'), [2])
  for (const title of ['IV. La paix', 'Chapitre 2', 'CHAPITRE II – La paix', 'Annexe A'])
    assert.deepEqual(typedNumber(title), [], title)
  for (const title of [
    '10 conseils pour écrire',
    '2024, une année',
    '1914-1918',
    'Chapitre final',
    'L. Bloy',
    '3,5 %',
    'section 2 du code',
  ])
    assert.equal(typedNumber(title), undefined, title)
})

test('numbers: none where one is typed, or where none is wanted; the others go on from it', () => {
  const {texts} = trial(
    '<h1 class="unnumbered">Avant</h1><h2>Sous</h2><h1>3. Typé</h1><h2>Libre</h2><h2 class="sans-numero">Sans</h2><h1>Suivant</h1>',
    {numbering: true, title: 'Essai'},
  )
  assert.deepEqual(texts('chapter'), ['Avant Sous', '3. Typé 3.1\u2002Libre Sans', 'Chapitre 4 Suivant'])
})

test('the word that an author numbers by', () => {
  assert.equal(typedWord('Article 3 – Perte de la qualité'), 'Article 3')
  assert.equal(typedWord('CHAPITRE II'), 'CHAPITRE II')
  for (const title of ['3. La paix', 'La paix', 'article 3 de la loi', 'Articles 3'])
    assert.equal(typedWord(title), undefined)
})
