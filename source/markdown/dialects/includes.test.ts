import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('a file is told, not included', () => {
  assert.equal(html('--8<-- "a.md"\n\nA {{#include b.rs}}B'), '<p>A B</p>')
})
