import assert from 'node:assert/strict'
import {test} from 'node:test'
import {faults, html} from '../testing.ts'

test('a file is told, not included', () => {
  assert.equal(html('--8<-- "a.md"\n\nA {{#include b.rs}}B'), '<p>A B</p>')
})

test('a block of names, and a program of VuePress', () => {
  for (const text of ['a\n\n--8<--\nb.md\nc.md\n--8<--\n\nd', 'a\n\n@[code{1-2} js](./b.js)\n\nd']) {
    assert.equal(html(text), '<p>a</p><p>d</p>', text)
    assert.deepEqual(faults(text), ['3:1 info dialect-dropped'])
  }
})
