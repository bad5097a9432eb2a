import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('keys', () => {
  assert.equal(html('Tapez ++ctrl+c++ en C++'), '<p>Tapez <kbd>ctrl</kbd>+<kbd>c</kbd> en C++</p>')
})
