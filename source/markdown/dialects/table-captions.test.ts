import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('a caption above the table is no definition of the sentence before it; one of a few words is', () => {
  const table = '| a |\n|---|\n| b |'
  assert.match(html(`Une phrase avant.\n\n: Légende\n\n${table}`), /^<p>Une phrase avant\.<\/p><table><caption/)
  assert.match(
    html(`Un terme\n\n: Ce que c’est.\n\n${table}`),
    /^<dl><dt>Un terme<\/dt><dd>Ce que c’est\.<\/dd><\/dl><table><thead/,
  )
})

test('the caption of the table, with its id', () => {
  assert.equal(
    html('| a |\n|---|\n| b |\n\n: Légende {#tbl-a}'),
    '<table id="tbl-a"><caption data-stream="caption"><span class="caption">Légende</span></caption><thead><tr><th data-stream="cell" scope="col">a</th></tr></thead><tbody><tr><td data-stream="cell">b</td></tr></tbody></table>',
  )
})
