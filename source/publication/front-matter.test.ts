import assert from 'node:assert/strict'
import {test} from 'node:test'
import {firstHeading, headFaults} from './front-matter.ts'

test('an open fence over a key is a fault, over a text it is a rule across the page', () => {
  assert.equal(headFaults('---\ntitle: a\n\n# B\n', 'f')[0]?.rule, 'front-matter-open')
  assert.deepEqual(headFaults('+++\ntitle = "a"\n\n# B\n', 'f')[0]?.values, {fence: '+++'})
  assert.deepEqual(headFaults('---\n\nUn texte\n', 'f'), [])
})

test('the first heading, without its marks', () => {
  assert.equal(firstHeading('texte\n\n## Un *titre* [lié](x.md) {#id}\n'), 'Un titre lié')
  assert.equal(firstHeading('```sh\n# commentaire\n```\n\n# Titre #\n'), 'Titre')
  assert.equal(firstHeading('Titre\n=====\n'), 'Titre')
  assert.equal(firstHeading('rien'), '')
})

test('keys that are not at the very top, or between other dashes, are told', () => {
  const told = (text: string) => headFaults(text, 'f').map(({rule, place}) => `${place?.line} ${rule}`)
  assert.deepEqual(told('\n\n---\ntitle: a\n---\n# B\n'), ['3 front-matter-form'])
  assert.deepEqual(told('----\ntitre: a\n----\n# B\n'), ['1 front-matter-form'])
  assert.deepEqual(told('—\ntitle: a\n—\n# B\n'), ['1 front-matter-form'])
  assert.deepEqual(told('\n---\n\nTitle: a\n\n---\n'), [])
  assert.deepEqual(told('# A\n\n---\ntitle: a\n---\n'), [])
})
