import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('statements and comments go', () => {
  assert.equal(
    html('import A from \'a\'\nimport {\n  B,\n} from "b"\n\nexport const c = {\n  d: 1,\n}\n\nTexte {/* e */}fin'),
    '<p>Texte fin</p>',
  )
})

test('prose that begins so is prose', () => {
  assert.equal(html('import de biens\n\nexport des biens'), '<p>import de biens</p><p>export des biens</p>')
})
