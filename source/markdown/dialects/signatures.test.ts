import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('the line above a signature is not printed, and makes no heading of the line above it', () => {
  for (const text of [
    'À bientôt,\nJeanne\n-- \nJeanne Dupont',
    'À bientôt,\nJeanne\n\n-- \nJeanne Dupont',
    'À bientôt,\nJeanne\n\n--\nJeanne Dupont',
  ])
    assert.equal(html(text), '<p>À bientôt,\nJeanne</p><p>Jeanne Dupont</p>', text)
})

test('a heading underlined by two hyphens, and what only begins so, stay', () => {
  assert.equal(html('Titre\n--\n\nTexte'), '<h2 id="titre">Titre</h2><p>Texte</p>')
  assert.equal(html('--texte'), '<p><span class="tied">--t</span>exte</p>')
})
