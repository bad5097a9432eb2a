import assert from 'node:assert/strict'
import {test} from 'node:test'
import {colonIn, inSentence, isSameLanguage, labelsFor, languageOf, languages} from './index.ts'

/** Labels that are one word in several languages, or an abbreviation. */
const alike = new Set([
  'page',
  'editionShort',
  'total',
  'forms',
  'index',
  'figure',
  'notes',
  'chapter',
  'edition',
  'boxes',
  'links',
  'points',
])

test('every language words every label, short, and in its own words', () => {
  const english = labelsFor('en')
  for (const [tag, {labels}] of Object.entries(languages)) {
    assert.deepEqual(Object.keys(labels), Object.keys(english), tag)
    assert.deepEqual(Object.keys(labels.boxes), Object.keys(english.boxes), tag)
    assert.deepEqual(Object.keys(labels.forms), Object.keys(english.forms), tag)
    assert.match(labels.composed, /\{faces\}.*\{tool\}/)
    for (const text of [...Object.values(labels).flat(), ...Object.values(labels.boxes)].filter(
      text => typeof text === 'string',
    ))
      assert.ok(text.length > 0 && text.length <= 60 && text === text.trim(), `${tag}: ${text}`)
    if (tag === 'en') continue
    for (const [name, label] of Object.entries(labels))
      if (!alike.has(name)) assert.notDeepEqual(label, english[name as keyof typeof english], `${tag}: ${name}`)
  }
})

test('a country changes nothing; a language without a file has the French labels', () => {
  assert.equal(labelsFor('es-MX').contents, 'Índice general')
  assert.equal(labelsFor('DE-at').contents, 'Inhaltsverzeichnis')
  assert.equal(labelsFor('mi').contents, 'Table des matières')
  for (const tag of ['xx', 'constructor', '__proto__', '']) assert.equal(languageOf(tag), undefined)
})

test('the publication’s own words stand in the place of ours, one by one', () => {
  const labels = labelsFor('fr-CA', {figure: 'Illustration', pupil: ['Nom'], boxes: {note: 'À noter', loi: 'La loi'}})
  assert.equal(labels.figure, 'Illustration')
  assert.equal(labels.table, 'Tableau')
  assert.deepEqual(labels.pupil, ['Nom'])
  assert.equal(labels.boxes.note, 'À noter')
  assert.equal(labels.boxes.loi, 'La loi')
  assert.equal(labels.boxes.tip, 'Conseil')
  assert.equal('zebra' in labelsFor('fr', {zebra: 'x'}), false)
})

test('within a sentence a label is small, but for German nouns and acronyms', () => {
  assert.equal(inSentence('Figure', 'fr'), 'figure')
  assert.equal(inSentence('Équation', 'fr-CA'), 'équation')
  assert.equal(inSentence('Photo de l’ONU', 'fr'), 'photo de l’ONU')
  assert.equal(inSentence('IRM', 'fr'), 'IRM')
  assert.equal(inSentence('Abbildung', 'de-CH'), 'Abbildung')
})

test('a colon has its space where the language has one', () => {
  assert.equal(colonIn('fr-CA'), '\u00A0: ')
  assert.equal(colonIn('es'), ': ')
  assert.equal(isSameLanguage('fr-CA', 'FR'), true)
  assert.equal(isSameLanguage('fr', 'en'), false)
})
