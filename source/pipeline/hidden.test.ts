import assert from 'node:assert/strict'
import {test} from 'node:test'
import {read} from '../markdown/testing.ts'
import {screen} from '../profiles/screen.ts'
import {hiddenFindings} from './hidden.ts'

test('passages that a profile hides are told once, with their number', () => {
  const text = 'Un.\n\n:::reponse\nDeux.\n\nTrois.\n:::\n\nQuatre.\n\n:::enseignant\nCinq.\n:::\n\n:::eleve\nSix.\n:::'
  const found = hiddenFindings([read(text)], screen)
  assert.deepEqual(
    found.map(({rule, place, values}) => [rule, place?.line, values.count]),
    [['passages-hidden', 4, 2]],
  )
  assert.deepEqual(hiddenFindings([read('Un.')], screen), [])
  assert.deepEqual(hiddenFindings([read(text)], {...screen, shows: ['teacher', 'student']}), [])
})
