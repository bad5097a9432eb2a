import assert from 'node:assert/strict'
import {test} from 'node:test'
import {faults, html} from '../testing.ts'

test('a block in one in which it has no sense is told at its line, and stays', () => {
  const text = ':::exercice\n:::réponse\n:::exercice\nx\n:::\n:::\n:::'
  assert.deepEqual(faults(text), ['3:1 warning directive-nested'])
  assert.match(html(text), /x/)
  for (const [outer, inner] of [
    ['exercice', ':::exercice\na\n:::'],
    ['réponse', ':::réponse\na\n:::'],
    ['réponse', ':::élève\na\n:::'],
    ['exercice', '::barème'],
    ['associer', ':::ordonner\n- a\n- b\n:::'],
  ]) {
    const found = faults(`:::${outer}\n${inner}\n\n- un\n- deux\n\n* one\n* two\n:::`)
    assert.ok(found.includes('2:1 warning directive-nested'), `${outer} ${inner}: ${found}`)
  }
})

test('what goes together is not told', () => {
  assert.deepEqual(
    faults(':::exercice\n:::formulaire\na\n:::\n\n:::réponse\nb\n:::\n\n::lignes{2}\n:::\n\n::barème'),
    [],
  )
})
