import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('numbered, and referred to', () => {
  assert.equal(
    html('(@) a\n(@b) c\n\nVoir (@b)'),
    '<p class="separate-lines"><span data-generated="">(1)\u2002</span>a<br><span data-generated="">(2)\u2002</span>c</p><p>Voir <span data-generated="">(2)</span></p>',
  )
})
