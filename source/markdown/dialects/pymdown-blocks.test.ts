import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('a block between slashes', () => {
  assert.equal(
    html('/// tip | Titre\nCorps\n///\nFin'),
    '<aside class="box box-tip" data-kind="tip"><p class="box-title">Titre</p><p>Corps</p></aside><p>Fin</p>',
  )
})
