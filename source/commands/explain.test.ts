import assert from 'node:assert/strict'
import {test} from 'node:test'
import {rules} from '../typography/index.ts'
import {explanationsFor} from '../wording/explanations/index.ts'
import {wordingFor} from '../wording/index.ts'
import {listen} from './testing.ts'

test('both languages explain the same messages, and each is a message', () => {
  assert.deepEqual(Object.keys(explanationsFor('en')), Object.keys(explanationsFor('fr')))
  for (const rule of Object.keys(explanationsFor('fr'))) assert.ok(wordingFor('fr').messages[rule], rule)
})

test('every rule of typography explains itself, with its source and its examples', async () => {
  const {out: list} = await listen(['explain'], '.')
  for (const {id, reason, reference} of rules) {
    const {out, exit} = await listen(['explain', id.toLowerCase()], '.')
    assert.equal(exit, 0)
    assert.ok(list.includes(`  ${id} `), id)
    for (const part of [reason, reference, 'Exemples :']) assert.ok(out.includes(part), `${id}: ${part}`)
  }
})

test('a message says why, and what to do', async () => {
  const {out} = await listen(['explain', 'IMAGE-missing'], '.')
  assert.match(out, /^image-missing {2}une image qui n’existe pas\n\nPourquoi : .+\nRemède : .+\n$/)
})
