import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('each line is a line', () => {
  assert.equal(html('| a *b*\n| c'), '<p class="separate-lines">a <em>b</em><br>c</p>')
  assert.equal(html('| a\n|    b'), '<p class="separate-lines">a<br>\u00a0\u00a0\u00a0b</p>')
})
