import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html, read} from '../testing.ts'

test('a no-break space', () => {
  assert.equal(html('10\\ kg et 20\\ %'), '<p>10\u00a0kg et 20\u00a0%</p>')
})

test('an escaped backslash before a space is a backslash', () => {
  assert.deepEqual(
    read('un\\\\ deux').text.pieces.map(({text}) => text),
    ['un\\ deux'],
  )
})
