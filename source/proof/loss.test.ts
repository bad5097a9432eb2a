import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Finding, SourcePiece} from '../types.ts'
import {isLoss, leaks} from './loss.ts'

const finding = (rule: string, words = ''): Finding => ({place: undefined, rule, severity: 'error', values: {words}})

const piece = (text: string, only?: string): SourcePiece => ({
  text,
  stream: 'body',
  begins: true,
  place: {file: 'essai.md', line: 1, column: 1},
  corrections: [],
  ...(only && {only}),
})

test('what is lost refuses the PDF, what is only badly set does not', () => {
  const losses = ['word-lost', 'word-twice', 'order', 'space', 'image', 'number', 'formula']
  const faults = [
    'space-added',
    'overlap',
    'overflow',
    'glyph',
    'font',
    'blank',
    'contrast',
    'covered',
    'outside',
    'transparent',
  ]
  assert.deepEqual(
    losses.filter(rule => !isLoss(finding(`proof-${rule}`))),
    [],
  )
  assert.deepEqual(
    faults.filter(rule => isLoss(finding(`proof-${rule}`))),
    [],
  )
})

test('a foreign word refuses it where it is of a part for other readers', () => {
  const texts = [{pieces: [piece('Combien ?'), piece('Quarante-deux, bien sûr.', 'teacher')]}]
  const foreign = [finding('proof-word-foreign', 'bien sûr.')]
  assert.equal(leaks(foreign, texts, ['student']), true)
  assert.equal(leaks(foreign, texts, ['teacher']), false)
  assert.equal(leaks([finding('proof-word-foreign', 'intrus')], texts, ['student']), false)
  assert.equal(leaks([finding('proof-word-lost', 'bien sûr.')], texts, ['student']), false)
  assert.equal(leaks([], texts, ['student']), false)
})

test('one leak among other words is enough, wherever it stands, and what a message leaves out is no hindrance', () => {
  const texts = [{pieces: [piece('Oui.', 'teacher')]}, {pieces: [piece('Non, deux'), piece(' fois deux', 'teacher')]}]
  const both = [finding('proof-word-foreign', 'intrus'), finding('proof-word-foreign', 'fois deux …')]
  assert.equal(leaks(both, texts, []), true)
  // Two parts are not one text.
  assert.equal(leaks([finding('proof-word-foreign', 'Oui.fois')], texts, []), false)
  assert.equal(leaks([finding('proof-word-foreign', 'Non, deux')], texts, []), false)
})
