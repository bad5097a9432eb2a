import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

const isMarked = (text: string) => /<sup data-raised="">/.test(html(text))

test('what has a sign without a superior form is raised as a whole', () => {
  for (const text of ['Cu^2+^', 'm<sup>−3</sup>', 'fenêtre^ê^', '*M^T^*']) assert.ok(isMarked(text), text)
})

test('figures, letters and capitals have forms of their own', () => {
  for (const text of [
    'x^2^',
    '12 m^2^',
    'm³',
    'M^me^',
    'm^-3^',
    '1^er^',
    'M^T^',
    '2^ème^',
    '*x^n^*',
    '1er siècle, Mme Roy',
  ])
    assert.ok(!isMarked(text), text)
})
