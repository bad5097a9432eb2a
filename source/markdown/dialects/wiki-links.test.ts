import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('the label, or the page', () => {
  assert.equal(html('[[a_b_c|la page]], [[Page#Titre]]'), '<p>la page, Page > Titre</p>')
})

test('a picture found by its name, with a width', () => {
  assert.equal(
    html('![[plan.svg|96]]'),
    '<figure class="figure" style="--figure-width: 25.4mm"><img src="images/plan.svg" alt="Plan" width="10" height="5"><figcaption data-stream="caption"><span class="caption" data-generated="">Le plan</span><span class="credit" data-generated="">Photo\u00a0: Sidecar</span></figcaption></figure>',
  )
})
