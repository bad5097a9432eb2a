/** A quick sample of the constructs: the time of what is doubled is doubled. All of them are in linear.slow.test.ts. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {slower} from './measure.ts'

const names = [
  'note inline',
  'quote single word',
  'quote double',
  'bang',
  'note call open',
  'comment',
  'link open',
  'table cell',
]

for (const name of [...names, 'star underscore', 'quote', 'notes numbered', 'image']) {
  // From there on the limit of a paragraph holds; below it emphasis costs the parser more than its length.
  const count = name === 'star underscore' ? 2000 : 500
  test(`linear: ${name}`, () => assert.deepEqual(slower(name, count), []))
}
