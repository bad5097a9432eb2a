import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('after a heading, a link, a picture, and at the end of a paragraph', () => {
  assert.equal(
    html('# A {: #b .c}\n\n[d](https://e.fr){:target="_blank"} f\n{: .g}'),
    '<h1 id="b" class="c">A</h1><p><a href="https://e.fr">d</a> f</p>',
  )
})

test('the contents of kramdown', () => {
  assert.equal(html('* TOC\n{:toc}\n\nA'), '<div data-slot="toc"></div><p>A</p>')
})
