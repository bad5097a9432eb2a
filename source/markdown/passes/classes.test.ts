import assert from 'node:assert/strict'
import {test} from 'node:test'
import {faults, html} from '../testing.ts'

test('an author’s own classes stay, wherever he gives them', () => {
  assert.equal(html('<div class="moncadre">a</div>'), '<div class="moncadre">a</div>')
  assert.equal(html('[a]{.small-caps .mien}'), '<p><span class="small-caps mien">a</span></p>')
  assert.match(html('::: {.moncadre}\na\n:::'), /^<div class="moncadre">/)
  assert.match(html('![a](photo.jpg){.grande}'), /class="figure grande"/)
})

test('a class of ours is never an author’s, and is told', () => {
  const given: readonly (readonly [string, string, ...string[]])[] = [
    ['<div class="pullquote">a</div>', '<div>a</div>', '1:1 info class-reserved'],
    ['<p class="pagedjs_page mien">a</p>', '<p class="mien">a</p>', '1:1 info class-reserved'],
    [
      'a <span class="note-call line-end">b</span>',
      '<p>a <span>b</span></p>',
      '1:3 info class-reserved',
      '1:3 info class-reserved',
    ],
    ['[a]{.index-entry}', '<p><span>a</span></p>', '1:1 info class-reserved'],
    ['# a {.notes}', '<h1 id="a">a</h1>', '1:1 info class-reserved'],
  ]
  for (const [text, expected, ...told] of given) {
    assert.equal(html(text), expected, text)
    assert.deepEqual(faults(text), told, text)
  }
})

test('a class of ours is told once in a text', () => {
  assert.deepEqual(faults('<p class="notes">a</p>\n\n<p class="notes cover">b</p>\n\n[c]{.notes}'), [
    '1:1 info class-reserved',
    '3:1 info class-reserved',
  ])
})

test('no attribute of ours comes from an author’s HTML', () => {
  assert.equal(
    html('<p data-ref="1" data-section data-page-of="x" data-note="y" role="doc-noteref" data-generated>a</p>'),
    '<p>a</p>',
  )
})

test('a directive keeps the class by which it is known', () => {
  assert.match(html('::: {.encadre .mien}\na\n:::'), /^<aside class="aside mien">/)
})
