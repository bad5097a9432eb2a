import assert from 'node:assert/strict'
import {test} from 'node:test'
import {drawnTable} from './ruled.ts'

const lines = (...texts: string[]) => texts.map(text => ({start: 0, from: 0, text}))

test('a grid ends with its last whole line', () => {
  assert.equal(drawnTable(lines('+---+', '| a |', '+---+', '', 'b'), 0), 2)
  assert.equal(drawnTable(lines('+---+', '| a |'), 0), undefined)
})

test('what is wider than any table is text: corners are held against each other', () => {
  const wide = 20_000
  const rows = lines(`${'+-'.repeat(wide)}+`, `${'| '.repeat(wide)}|`, `+${'-'.repeat(2 * wide - 1)}+`)
  assert.equal(drawnTable(rows, 0), undefined)
  assert.equal(drawnTable(lines(`+${'-'.repeat(200)}+`, `|${' '.repeat(200)}|`, `+${'-'.repeat(200)}+`), 0), 2)
})
