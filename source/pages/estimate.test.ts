import assert from 'node:assert/strict'
import {test} from 'node:test'
import {pageCounter} from './estimate.ts'

/** A document of so many paragraphs of 1 000 letters, the first ones of a single letter. */
const document = (short: number, long: number): string =>
  Array.from({length: short + long}, (_, ref) => `<p data-ref="${ref}">${'x'.repeat(ref < short ? 1 : 970)}</p>`).join(
    '',
  )

test('the number of pages is told once it can be guessed, and known in a second pass', () => {
  const count = pageCounter(document(0, 100))
  assert.deepEqual(count('1 0'), {page: 1, pass: 1})
  assert.deepEqual(count('2 '), {page: 2, pass: 1})
  assert.deepEqual(count('11 50'), {page: 11, of: 20, pass: 1})
  assert.deepEqual(count('21 99'), {page: 21, of: 21, pass: 1})
  assert.deepEqual(count('1 0'), {page: 1, of: 21, pass: 2})
  assert.deepEqual(count('5 20'), {page: 5, of: 21, pass: 2})
  assert.deepEqual(count('22 99'), {page: 22, of: 22, pass: 2})
})

test('what counts is the text before an element, not their number', () => {
  // Half of the elements is a list of contents: two pages of a hundred and two.
  const count = pageCounter(document(100, 100))
  count('1 0')
  count('2 50')
  assert.deepEqual(count('3 100'), {page: 3, pass: 1})
  const {of = 0} = count('43 140')
  assert.ok(Math.abs(of - 102) < 5, `${of} pages`)
})

test('a chapter that is laid out once more is no second pass: the number never falls', () => {
  const count = pageCounter(document(0, 100))
  count('1 0')
  assert.deepEqual(count('1 1'), {page: 1, pass: 1})
  assert.deepEqual(count('31 30'), {page: 31, of: 100, pass: 1})
  assert.deepEqual(count('29 28'), {page: 31, of: 100, pass: 1})
  assert.deepEqual(count('32 31'), {page: 32, of: 100, pass: 1})
})

test('what is no number, and a document without elements', () => {
  assert.deepEqual(pageCounter('')('1 0'), {page: 1, pass: 1})
  assert.deepEqual(pageCounter('<p data-ref="99999999999">x</p>')('2 99999999999'), {page: 2, pass: 1})
})
