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

test('lines that are none are told', () => {
  assert.deepEqual(faults(':::réponse{lignes=beaucoup}\na\n:::'), ['1:1 warning directive-option'])
})
