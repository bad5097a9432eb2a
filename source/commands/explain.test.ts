import assert from 'node:assert/strict'
import {test} from 'node:test'
import {rules} from '../typography/index.ts'
import {commandWordsFor} from '../wording/commands/index.ts'
import {explanationsFor, wordingFor} from '../wording/index.ts'
import {listen} from './testing.ts'

test('the list gives every rule and every message once, under a heading of the user’s language', async () => {
  for (const language of ['fr', 'en'] as const) {
    const {out} = await listen(['explain'], '.', {language})
    const {families, subjects} = commandWordsFor(language).explain
    const headings = [...Object.values(families), ...Object.values(subjects)]
    const lines = out.split('\n')
    const [, ...printed] = lines.filter(line => /^\S/.test(line))
    assert.deepEqual(printed.sort(), headings.sort())
    const ids = [
      ...rules.map(({id}) => id),
      ...Object.values(explanationsFor(language)).flatMap(explained => Object.keys(explained)),
    ]
    assert.deepEqual(lines.flatMap(line => /^ {2}(\S+) {2,}\S/.exec(line)?.[1] ?? []).sort(), ids.sort())
    for (const line of lines) assert.ok(line.length <= 100, line)
  }
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

test('every message of the program is explained, and a name that is none is not', async () => {
  for (const id of Object.keys(wordingFor('fr').messages)) {
    for (const language of ['fr', 'en'] as const) {
      const {out, exit} = await listen(['explain', id], '.', {language})
      assert.equal(exit, 0)
      assert.ok(out.startsWith(`${id}  `), id)
    }
  }
  assert.equal((await listen(['explain', 'constructor'], '.')).exit, 2)
})
