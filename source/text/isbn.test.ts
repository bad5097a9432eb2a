import assert from 'node:assert/strict'
import {test} from 'node:test'
import {isbn13} from './isbn.ts'

test('ten figures become thirteen, as the International ISBN Agency converts its example', () => {
  // ISBN Users' Manual: 0-11-000222-X … and the numbers of books that bear both.
  assert.equal(isbn13('2-07-036822-X'), '9782070368228')
  assert.equal(isbn13('0-306-40615-2'), '9780306406157')
  assert.equal(isbn13('978-0-306-40615-7'), '9780306406157')
  assert.equal(isbn13('ISBN 979-10-90636-07-1'), '9791090636071')
})

test('anything else is none', () => {
  for (const text of ['', '978', '2-07-036822', 'X207036822'.padEnd(13, '1')])
    assert.equal(isbn13(text), undefined, text)
})
