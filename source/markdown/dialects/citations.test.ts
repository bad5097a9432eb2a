import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('kept where nothing has that id', () => {
  for (const text of ['Selon [@dupont, p. 3].', 'Selon [voir @dupont, pp. 3-5; aussi -@durand].'])
    assert.equal(html(text), `<p>${text}</p>`)
})

test('a reference where something has', () => {
  assert.equal(
    html('# A {#sec-a}\n\nVoir @sec-a, [@sec-a] et @fig-b.'),
    '<h1 id="sec-a">A</h1><p>Voir <a class="reference" href="#sec-a" data-reference="full"></a>, <a class="reference" href="#sec-a" data-reference="full"></a> et @fig-b.</p>',
  )
})
