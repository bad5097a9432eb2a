import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

const isMarked = (text: string) => /<p data-ornament="">/.test(html(text))

test('signs that part two scenes are marked', () => {
  for (const sign of ['\\* \\* \\*', '\\*', '⁂', '• • •', '~ ~ ~']) assert.ok(isMarked(`Un.\n\n${sign}\n\nDeux.`), sign)
})

test('words, and signs in a list or a quotation, are not', () => {
  for (const text of ['Un *.', '- ⁂', '\\* note', '| a |\n|---|\n| • |']) assert.ok(!isMarked(text), text)
})
