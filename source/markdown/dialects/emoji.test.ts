import assert from 'node:assert/strict'
import {test} from 'node:test'
import {prepareMarkdown} from '../index.ts'
import {html} from '../testing.ts'

await prepareMarkdown()

test('a name is its sign, an icon is nothing, an hour an hour', () => {
  assert.equal(html(':heart: a b :material-home: 10:30:15 :inconnu:'), '<p>❤️ a b  10:30:15 :inconnu:</p>')
})

test('the smileys of Zeste de Savoir', () => {
  assert.equal(html('Hein :euh: et :diable:'), '<p>Hein 😕 et 😈</p>')
})
