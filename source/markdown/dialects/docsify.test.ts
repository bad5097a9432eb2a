import assert from 'node:assert/strict'
import {test} from 'node:test'
import {faults, html} from '../testing.ts'

test('hints are boxes, wherever they stand; a question and a word of shell are not', () => {
  const tip =
    '<aside class="box box-tip" data-kind="tip"><p class="box-title" data-generated="">Conseil</p><p><strong>a</strong> b</p></aside>'
  assert.equal(html('?> **a** b'), tip)
  assert.equal(html('- c\n\n  ?> **a** b\n'), `<ul><li><p>c</p>${tip}</li></ul>`)
  assert.match(html('!> a'), /^<aside class="box box-important"/)
  assert.match(html('a !> b ?> c'), /^<p>/)
})

test('the size of a picture is none of its caption', () => {
  assert.match(
    html("![x](photo.jpg ':size=40%')"),
    /^<figure class="figure" style="--figure-width: 40%"><img[^>]*><\/figure>$/,
  )
  assert.match(html("![x](photo.jpg 'Une vue :size=300x200')"), /<span class="caption">Une vue<\/span>/)
  assert.deepEqual(faults('![x](photo.jpg ":class=a :id=b")'), ['1:1 info dialect-read'])
})

test('names of headings, and what only a screen shows', () => {
  assert.equal(html('# :fa fa-code: A :id=b'), '<h1 id="b"> A</h1>')
  assert.equal(html('## A {docsify-ignore}'), '<h2 id="a">A</h2>')
  assert.equal(html('a :id=b'), '<p>a :id=b</p>')
})
