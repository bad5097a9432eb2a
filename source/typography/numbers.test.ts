import assert from 'node:assert/strict'
import {test} from 'node:test'
import {isNumberBefore} from './numbers.ts'

test('a number stands before the end of the text, and no name, colour or reference', () => {
  const numbers = ['5', 'il y a 12', '1,5', '10.000', 'de 1 000', '1\u202F000', '(7', 'A4 20', 'A4 2000', '1,5 250']
  for (const text of numbers) assert.ok(isNumberBefore(text, text.length), text)
  for (const text of ['', 'mot', '12 ', 'A4', 'H2', 'é2', 'a_3', 'fig:2', '#12', '\uE0015', 'A4 200', 'v1.2'])
    assert.equal(isNumberBefore(text, text.length), false, text)
})

test('what comes after is no part of it, but three figures of a group', () => {
  assert.ok(isNumberBefore('12 km', 2))
  assert.ok(!isNumberBefore('12 km', 3))
  assert.ok(!isNumberBefore('A1 0000', 2))
})
