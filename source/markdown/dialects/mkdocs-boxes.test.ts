import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('the body is what is indented; a line that is not ends it', () => {
  assert.equal(
    html('!!! note "Un *titre*"\n    Corps\nSuite'),
    '<aside class="box box-note" data-kind="note"><p class="box-title">Un <em>titre</em></p><p>Corps</p></aside><p>Suite</p>',
  )
})

test("without a title the box has its kind's", () => {
  assert.equal(
    html('??? tip\n  Corps'),
    '<aside class="box box-tip" data-kind="tip"><p class="box-title" data-generated="">Conseil</p><p>Corps</p></aside>',
  )
})
