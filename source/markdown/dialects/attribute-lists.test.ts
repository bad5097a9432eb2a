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

test('a name under a block is one that links lead to', () => {
  assert.equal(
    html('## A\n{: #b }\n\nTexte\n{: #c .d }\n\n- e\n{: #f }\n\n[x](#b) [y](#c) [z](#f)'),
    '<h2 id="b">A</h2><p><span id="c" class="link"></span>Texte</p><ul><li><span id="f" class="link"></span>e</li></ul><p><a class="reference" href="#b" data-reference="page">x</a> <a class="reference" href="#c" data-reference="page">y</a> <a class="reference" href="#f" data-reference="page">z</a></p>',
  )
})
