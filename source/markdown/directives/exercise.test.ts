import assert from 'node:assert/strict'
import {test} from 'node:test'
import {faults, html} from '../testing.ts'

test('an exercise with its title and points, which may have a decimal comma', () => {
  assert.match(html(':::exercice[Lire]{points=3}\na\n:::'), /^<div class="exercise" data-points="3">/)
  assert.match(html(':::exercice Lire {points=2,5}\na\n:::'), /^<div class="exercise" data-points="2.5">/)
  assert.match(html(':::exercise{points=1.5 #ex-a}\na\n:::'), /data-points="1.5" id="ex-a"/)
})

test('points that are none are told at their line, and the exercise is not marked', () => {
  const text = 'a\n\n:::exercice{points=trois}\nb\n:::'
  assert.deepEqual(faults(text), ['3:1 warning directive-option'])
  assert.doesNotMatch(html(text), /points/)
  assert.deepEqual(faults(':::exercice{point=3}\nb\n:::'), ['1:1 warning attribute-unknown'])
})

test('a ticked choice is the answer: each audience has its box, in one place', () => {
  const list = '- [ ] non\n- [x] oui'
  assert.match(
    html(`:::exercice\n${list}\n:::`),
    /☐\s<\/span>non<\/li><li class="task"><span class="task-box" data-generated="" data-only="teacher">☑\s<\/span><span class="task-box" data-generated="" data-only="student">☐\s<\/span>oui/,
  )
  assert.doesNotMatch(html(list), /data-only/, 'a list of what is done is no question')
})
