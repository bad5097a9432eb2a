import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('marked text, other markup within', () => {
  assert.equal(html('a ==b **c**== d, e == f'), '<p>a <mark>b <strong>c</strong></mark> d, e == f</p>')
})

test('a pair of signs that nothing closes is text', () => {
  assert.equal(html('a =='), '<p>a ==</p>')
})
