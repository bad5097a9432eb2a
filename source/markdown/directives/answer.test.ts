import assert from 'node:assert/strict'
import {test} from 'node:test'
import {faults, html, read} from '../testing.ts'

test('an answer on lines: the lines stay for the pupil, the answer alone is hidden', () => {
  const found = html(':::réponse{lignes=2}\nOui.\n:::')
  assert.match(found, /^<div class="answer-room" data-break-inside="avoid"><div class="answer-lines">/)
  assert.equal(found.match(/answer-line"/g)?.length, 2)
  assert.match(found, /<div class="answer" data-only="teacher" data-stream="answer">.*Oui\.<\/p><\/div><\/div>$/)
  assert.equal(html(':::answer{lines=2}\nOui.\n:::'), found)
})

test('its words are those of the teacher, whatever they stand on', () => {
  for (const opening of [':::réponse', ':::réponse{lignes=3}']) {
    const {pieces} = read(`${opening}\nOui.\n\n:::enseignant\nNon.\n:::\n:::`).text
    assert.deepEqual(
      pieces.map(({text, stream, only}) => [text, stream, only]),
      [
        ['Oui.', 'answer', 'teacher'],
        ['Non.', 'answer', 'teacher'],
      ],
    )
  }
})

test('a slip in its name does not print an answer for all; words for it are known in a sheet of exercises', () => {
  const inExercise = (name: string) => `:::exercice\n1. A ?\n\n   :::${name}\n   Oui.\n   :::\n:::`
  for (const name of ['reponses', 'Réponces', 'corrigé', 'correction', 'solution', 'enseignants', 'profs']) {
    assert.match(html(inExercise(name)), /data-only="teacher"/, name)
    assert.deepEqual(faults(inExercise(name)), ['4:4 warning directive-hidden'], name)
  }
  assert.match(html(':::élèves\nOui.\n:::'), /data-only="student"/)
  assert.match(html(':::prof\nOui.\n:::'), /data-only="teacher"/)
  assert.doesNotMatch(html(':::solution\nOui.\n:::'), /data-only/, 'without exercises it may be anything')
  assert.doesNotMatch(html(':::exercices\nOui.\n:::'), /data-only/)
})

test('lines that are none are told', () => {
  assert.deepEqual(faults(':::réponse{lignes=beaucoup}\na\n:::'), ['1:1 warning directive-option'])
})
