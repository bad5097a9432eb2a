import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('a part is its title', () => {
  assert.match(html('# (PART) Première partie {-}'), />Première partie<\/h1>/)
  assert.match(html('Un texte (PART) et\n\n(PART) un autre'), /\(PART\) et.*\(PART\) un autre/s)
})
