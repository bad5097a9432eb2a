import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('lines that begin with a bar', () => {
  assert.equal(
    html('[[attention|Gare]]\n| Un\n|\n| - a\nFin'),
    '<aside class="box box-warning" data-kind="warning"><p class="box-title">Gare</p><p>Un</p><ul><li>a</li></ul></aside><p>Fin</p>',
  )
})
