import assert from 'node:assert/strict'
import {test} from 'node:test'
import {read} from '../markdown/testing.ts'
import {screen} from '../profiles/screen.ts'
import {hiddenFindings, tickFindings} from './hidden.ts'

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

test('ticks that pupils see are told once, with their number; those of exercises are answers', () => {
  const list = '- [ ] un\n- [x] deux\n'
  const pair = {...screen, shows: ['teacher', 'student']}
  const found = tickFindings([read(`Avant.\n\n${list}\n\n1. Un\n   - [x] trois`)], pair)
  assert.deepEqual(
    found.map(({rule, place, values}) => [rule, place?.line, values.count]),
    [['ticks-shown', 4, 2]],
  )
  assert.deepEqual(tickFindings([read(list)], screen), [])
  assert.deepEqual(tickFindings([read(`:::exercice\n${list}:::\n\n- [ ] un`)], pair), [])
})
