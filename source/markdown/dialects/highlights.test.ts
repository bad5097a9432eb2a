import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('marked text, other markup within', () => {
  assert.equal(html('a ==b **c**== d, e == f'), '<p>a <mark>b <strong>c</strong></mark> d, e == f</p>')
})

test('a pair of signs that nothing closes is text', () => {
  assert.equal(html('a =='), '<p>a ==</p>')
})

test('text that was put in, other markup within; a smiley is none', () => {
  assert.equal(html('a ^^b `c`^^ d ^^'), '<p>a <ins>b <code>c</code></ins> d ^^</p>')
  assert.equal(html('Et voilà. ^^ Encore. ^^'), '<p>Et voilà. ^^ Encore. ^^</p>')
})
