import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('the caption of the table, with its id', () => {
  assert.equal(
    html('| a |\n|---|\n| b |\n\n: Légende {#tbl-a}'),
    '<table id="tbl-a"><caption data-stream="caption"><span class="caption">Légende</span></caption><thead><tr><th data-stream="cell" scope="col">a</th></tr></thead><tbody><tr><td data-stream="cell">b</td></tr></tbody></table>',
  )
})
