import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('a hint is a box, whatever stands right beside its tags', () => {
  assert.equal(
    html('{% hint style="warning" %}\n- a\n{% endhint %}\nFin'),
    '<aside class="box box-warning" data-kind="warning"><p class="box-title" data-generated="">Avertissement</p><ul><li>a</li></ul></aside><p>Fin</p>',
  )
})

test('any other keeps what it holds, alone it goes', () => {
  assert.equal(
    html('{% if x %}\nA\n{% endif %}\n\n{% include b.html %}\n\nC {% raw %}d{% endraw %}'),
    '<p>A</p><p>C d</p>',
  )
})

test('what GitBook writes for a sign that it cannot write is nothing', () => {
  assert.equal(html('a\\\n\\&#xNAN;_b_ c&#xNAN; d'), '<p class="separate-lines">a<br><em>b</em> c d</p>')
})
