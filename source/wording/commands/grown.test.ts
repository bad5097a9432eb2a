import assert from 'node:assert/strict'
import {test} from 'node:test'
import {grown} from './grown.ts'

test('a file is compared with the one before it', () => {
  assert.equal(grown(488, 555, '\u00a0'), ' (\u2212\u00a012\u00a0%)')
  assert.equal(grown(600, 500, ''), ' (+20%)')
  assert.equal(grown(1501, 500, ''), ' (+200%)')
  assert.equal(grown(7_200_000, 121_000, ''), '')
  for (const before of [undefined, 0, 488, 489]) assert.equal(grown(488, before, ''), '')
})
