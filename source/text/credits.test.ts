import assert from 'node:assert/strict'
import {test} from 'node:test'
import {beginsAsCredit, colonOf, creditStart, isCredit, namesAuthor} from './credits.ts'

test('where a credit begins', () => {
  assert.ok(isCredit('Crédit photo : A') && isCredit('©A') && !isCredit('La source : x') && !isCredit('Source :'))
  const split = (title: string): string => title.slice(creditStart(title))
  assert.equal(split('La source : un puits. Photo : A. © B'), 'Photo : A. © B')
  assert.equal(split('Un puits Photo : A'), 'Photo : A')
  assert.equal(split('Un puits'), '')
})

test('what names an author, and what only begins like a caption', () => {
  for (const text of ['Un puits. Dessin : Plantu', 'Carte : OCHA', '(c) MDN', '© MDN', 'Infographie : AFP'])
    assert.ok(namesAuthor(text), text)
  assert.ok(!namesAuthor('Un puits : de l’eau') && !isCredit('Carte : les missions'))
  assert.ok(beginsAsCredit('Photographies : MDN') && !beginsAsCredit('La source : x'))
})

test('the spaces of its colon', () => {
  assert.deepEqual(colonOf('Photo:MDN'), {before: [5, 5], after: [6, 6]})
  assert.deepEqual(colonOf('Photo :  MDN'), {before: [5, 6], after: [7, 9]})
  assert.equal(colonOf('© MDN'), undefined)
})

test('the languages of publications have their words', () => {
  for (const text of [
    'Photo credit: Lea',
    'Photographs: Lea',
    'Foto: Lea',
    'Fuente: ONU',
    'Ilustración: Lea',
    'Quelle: UNO',
  ])
    assert.equal(creditStart(`A caption. ${text}`), 11, text)
})
