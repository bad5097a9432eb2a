import assert from 'node:assert/strict'
import {test} from 'node:test'
import {faults, html} from '../testing.ts'

test('what the template makes of the address is left out, what it names is kept', () => {
  assert.equal(
    html('[a]({{< ref "b.md" >}}) [c]({{ site.url }}#d)'),
    '<p><a class="reference" href="b.md" data-reference="page">a</a> <a class="reference" href="#d" data-reference="page">c</a></p>',
  )
})

test('a page of the site that is not in the publication is told, and is no error', () => {
  assert.deepEqual(faults('[a]({{< ref "b.txt" >}})'), ['1:1 info dialect-read', '1:1 info link-elsewhere'])
  assert.deepEqual(faults('[a]({% link b.txt %})'), ['1:1 info dialect-read', '1:1 info link-elsewhere'])
  assert.deepEqual(faults('[a](b.txt)'), ['1:1 error link-missing'])
})

test('the address of a definition', () => {
  assert.equal(
    html('[a][1], [b]\n\n[1]: {{ site.url }}/c/\n[b]: {% link d.md %}'),
    '<p><span class="link">a</span>, <a class="reference" href="d.md" data-reference="page">b</a></p>',
  )
})
