import assert from 'node:assert/strict'
import {test} from 'node:test'
import {read} from '../testing.ts'

const told = (text: string) =>
  read(text)
    .findings.filter(({rule}) => rule === 'markdown-literal')
    .map(({place, values, expected}) => `${place?.line} ${values.kind} ${expected?.[0] ?? ''}`)

test('lists typed as a word processor shows them', () => {
  assert.deepEqual(told('• un\n• deux'), ['1 bullet - un'])
  assert.deepEqual(told('Liste :\n\n• un\n\n• deux\n\nFin.'), ['3 bullet - un'])
  assert.deepEqual(told('–\tun\n–\tdeux'), ['1 bullet - un'])
  assert.deepEqual(told('o un\no deux'), ['1 bullet - un'])
  assert.deepEqual(told('-un\n-deux'), ['1 bullet - un'])
  assert.deepEqual(told('- un\n-deux'), ['2 bullet - deux'])
  assert.deepEqual(told('1. un\n2.deux'), ['2 bullet 2. deux'])
})

test('dialogues, dates and lists that are right are left alone', () => {
  for (const text of ['— Bonjour.\n— Bonsoir.', '- un\n- deux', '1. un\n2. deux', 'o rage !', '2.0 est là\n3.1 aussi'])
    assert.deepEqual(told(text), [], text)
  assert.deepEqual(told('Le point\n· médian'), [])
  assert.deepEqual(told('*Version un*\n*du 3 mai*'), [])
  assert.deepEqual(told('- Un poème  \n*à la première saison*'), [])
  assert.deepEqual(told('*un\n*deux'), ['1 bullet - un'])
})

test('rows that make no table', () => {
  assert.deepEqual(told('| a | b |\n| 1 | 2 |'), ['1 table-dashes |---|---|'])
  assert.deepEqual(told('a | b\nc | d'), ['1 table-dashes |---|---|'])
  assert.deepEqual(told('| a | b |\n|--|\n| 1 | 2 |'), ['1 table-columns |---|---|'])
  assert.deepEqual(told('| a | b |\n| — | — |\n| 1 | 2 |'), ['1 table-hyphens |---|---|'])
  assert.deepEqual(told('| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |'), ['5 table-cut '])
  assert.deepEqual(told('+---+---+\na b\n+---+---+'), ['1 table-drawn |---|'])
})

test('bars in a text are left alone', () => {
  for (const text of ['Accueil | Contact', 'On note |x| et |y|.\nPuis |z|.', '| a | b |\n|---|---|\n| 1 | 2 |'])
    assert.deepEqual(told(text), [], text)
})
