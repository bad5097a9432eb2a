import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('an expression is kept, untouched by typography', () => {
  assert.equal(html('Le {{ nom | default: "x" }} ici'), '<p>Le {{ nom | default: "x" }} ici</p>')
})

test('braces in code are code', () => {
  assert.equal(html('`{{ a }}`'), '<p><code>{{ a }}</code></p>')
})
