import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('what stands under a picture within it is Markdown too', () => {
  const text =
    '<aside markdown="1">\n  <img src="photo.jpg" alt="Portrait">\n  Un **mot**.\n  <p markdown="1">\n— [elle](https://elle.org)\n  </p>\n</aside>'
  const out = html(text)
  assert.match(out, /<figure class="figure"><img src="source\/photo.jpg" alt="Portrait"/)
  assert.match(out, /<p>Un <strong>mot<\/strong>\.<\/p><p>—\s<a href="https:\/\/elle\.org">elle<\/a><\/p>/)
})

test('an element that asks for it under lines of one that does not', () => {
  assert.equal(
    html('<div class="x">\n<div class="y" markdown="1">\n**a**\n{: #b }\n</div>\n</div>\n\nc'),
    '<div class="x"><div class="y"><p><span id="b" class="link"></span><strong>a</strong></p></div></div><p>c</p>',
  )
})
