import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

const isMarked = (text: string) => /<p data-lead="">/.test(html(text))

test('a short bold line before a block is marked', () => {
  for (const text of [
    '**Document 2 – Les ballons**\n\nUn texte.',
    '**Horaires :**\n\n- lundi\n- mardi',
    '**Remède.**\n\n1. Éteignez.',
    '> **Recommandation 1**\n>\n> Que tout change.',
  ])
    assert.ok(isMarked(text), text)
})

test('a sentence in bold, bold within a line, the last block and the first of two bold lines are not', () => {
  for (const text of [
    '**Tout est perdu.**\n\nUn texte.',
    '**Remède.**\n\nÉteignez.',
    '**Bibl. :** Vasseur\n\nUn texte.',
    'Un texte.\n\n**Fin**',
    '**Jean Dupont**\n\n**Directeur**',
  ])
    assert.ok(!isMarked(text), text)
})
