/** A quick sample of the constructs: the time of what is doubled is doubled. All of them are in linear.alone.test.ts. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {constructs} from './constructs.ts'
import {slower} from './measure.ts'
import {toCorrected, toDocument} from './stages.ts'

const names = [
  'note inline',
  'quote single word',
  'bang',
  'comment',
  'link open',
  'table cell',
  'notes numbered',
  'star underscore',
]

for (const name of names) {
  test(`linear: ${name}`, () => {
    for (const stage of [toDocument, toCorrected]) assert.deepEqual(slower(stage, constructs[name] ?? '', 500), [])
  })
}
