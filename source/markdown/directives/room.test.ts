import assert from 'node:assert/strict'
import {test} from 'node:test'
import {faults, html} from '../testing.ts'

test('a frame of a height, in each unit; `box` on a line is one, around a content a box', () => {
  assert.equal(
    html('::cadre{4cm}'),
    '<div class="answer-frame" style="--frame-height: 40mm" data-break-inside="avoid"></div>',
  )
  for (const line of ['::box{4cm}', '::boîte{40mm}', '::frame{40mm}'])
    assert.equal(html(line), html('::cadre{4cm}'), line)
  assert.match(html('::cadre{2,5cm}'), /25mm/)
  assert.match(html(':::box\na\n:::'), /^<aside class="box/)
})

test('a grid is of whole squares', () => {
  assert.match(html('::grid{6,2cm}'), /height="60.2mm"/)
  assert.match(html('::grid{1mm}'), /height="5.2mm"/)
})

test('room without a good measure is told, and has a usual one', () => {
  for (const [line, size] of [
    ['::cadre', '40mm'],
    ['::cadre{grand}', '40mm'],
    ['::quadrillage{6}', '60.2mm'],
  ] as const) {
    assert.deepEqual(faults(line), ['1:1 error directive-value'], line)
    assert.match(html(line), new RegExp(size), line)
  }
})

test('room that only the teacher would see is told', () => {
  assert.deepEqual(faults(':::réponse\n::lignes{3}\n:::'), ['2:1 warning directive-nested'])
})
