import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('what the template makes of the address is left out, what it names is kept', () => {
  assert.equal(
    html('[a]({{< ref "b.md" >}}) [c]({{ site.url }}#d)'),
    '<p><a class="reference" href="b.md" data-reference="page">a</a> <a class="reference" href="#d" data-reference="page">c</a></p>',
  )
})
