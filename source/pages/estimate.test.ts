import assert from 'node:assert/strict'
import {test} from 'node:test'
import {pageCounter} from './estimate.ts'

test('the number of pages is told once it can be guessed, and known in a second pass', () => {
  const count = pageCounter(100)
  assert.deepEqual(count('1 0'), {page: 1})
  assert.deepEqual(count('2 '), {page: 2})
  assert.deepEqual(count('11 50'), {page: 11, of: 20})
  assert.deepEqual(count('21 99'), {page: 21, of: 21})
  assert.deepEqual(count('1 0'), {page: 1, of: 21})
  assert.deepEqual(count('5 20'), {page: 5, of: 21})
})
