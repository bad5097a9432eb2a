import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('what they hold is kept', () => {
  assert.equal(
    html('<Tabs>\n<Tab label="Un">\n\nA\n\n</Tab>\n</Tabs>\n\nB <Mot a={b}>c</Mot> <Vide />'),
    '<div><p class="box-title">Un</p><p>A</p></div><p>B c </p>',
  )
})

test("a name between angle brackets is the author's", () => {
  assert.equal(html('Tapez <Nom> ici'), '<p>Tapez &#x3C;Nom> ici</p>')
})
