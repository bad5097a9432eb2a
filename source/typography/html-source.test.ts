import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseMarkdown} from '../markdown/parse/index.ts'
import {typesetMarkdown} from './index.ts'

const changes = (source: string): number =>
  typesetMarkdown(parseMarkdown(source).tree, {locale: 'fr-FR', source, file: ''}).edits.length

test('elements that stand too deep in each other are left alone; many beside each other are not', () => {
  assert.equal(changes("<div>\nl'eau\n".repeat(3000)), 0)
  assert.equal(changes("<div>l'eau</div>\n".repeat(700)), 700)
  assert.equal(changes(`<div>${"l'eau<br>\n".repeat(700)}</div>`), 700)
})
