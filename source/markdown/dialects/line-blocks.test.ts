import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('each line is a line', () => {
  assert.equal(html('| a *b*\n| c'), '<p>a <em>b</em><br>c</p>')
  assert.equal(html('| a\n|    b'), '<p>a<br>\u00a0\u00a0\u00a0b</p>')
})
