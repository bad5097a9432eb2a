import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('a notice is a box, a figure a picture', () => {
  assert.equal(
    html('{{% notice info "Titre" %}}\nA\n{{% /notice %}}\n\n{{< figure src="photo.jpg" alt="B" caption="C" >}}'),
    '<aside class="box box-info" data-kind="info"><p class="box-title">Titre</p><p>A</p></aside><figure class="figure"><img src="source/photo.jpg" alt="B" width="100" height="50"><figcaption data-stream="caption"><span class="caption">C</span></figcaption></figure>',
  )
})

test('over several lines', () => {
  assert.equal(html('{{< x\n a="b" >}}\n\nA'), '<p>A</p>')
  // At the end of a text, where its last line holds nothing else.
  for (const text of ['{{< x\na="b" >}}', '{{ x\na }}', 'a {{< x\n\n>}}', '{{< x\n a']) html(text)
})
