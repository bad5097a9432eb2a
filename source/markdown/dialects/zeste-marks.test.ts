import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('arrows around a paragraph set it in the middle or at the right, and its Markdown is read', () => {
  assert.equal(html('->un **mot**<-'), '<p data-align="center">un <strong>mot</strong></p>')
  assert.equal(html('-> *Jean*\nDupont ->'), '<p data-align="right"><em>Jean</em>\nDupont</p>')
  assert.equal(html('-> un <-\n-> deux ->'), '<p data-align="center">un</p><p data-align="right">deux</p>')
})

test('an arrow that stands on one side alone is text', () => {
  for (const text of ['-> suite', 'a -> b ->', '->', '-> ->']) assert.doesNotMatch(html(text), /data-align/, text)
})
