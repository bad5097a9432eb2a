import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('a tab is a part with a title', () => {
  assert.equal(html('=== "Un"\n\n    Texte.\n\nFin'), '<div><p class="box-title">Un</p><p>Texte.</p></div><p>Fin</p>')
})
