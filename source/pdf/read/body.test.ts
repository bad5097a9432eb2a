/** Where the bytes of a stream begin and end, whatever its length is said to be (ISO 32000-2, 7.3.8.1). */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {bodyAt} from './body.ts'
import {isStream, type PdfValue} from './values.ts'

const read = (text: string, at = 0, lengths: Readonly<Record<number, PdfValue>> = {}) => {
  // Within a larger buffer, as a file that begins with something else.
  const bytes = Buffer.from(`endstream ${text}`, 'latin1').subarray(10)
  const value = bodyAt(bytes, at, length =>
    typeof length === 'object' && length && 'ref' in length ? (lengths[length.ref] ?? null) : length,
  )
  return isStream(value) ? Buffer.from(value.data).toString('latin1') : value
}

test('a value that is no stream', () => {
  assert.equal(read('12 endobj'), 12)
  assert.equal(read('x 12 endobj', 2), 12)
  assert.deepEqual(read('[1 2]'), [1, 2])
  assert.deepEqual(read('<</A 1>> endobj stream'), new Map([['A', 1]]))
  assert.deepEqual(read('<</A 1>>'), new Map([['A', 1]]))
  assert.equal(read('endobj'), null)
})

test('the data of a stream', () => {
  const table: readonly (readonly [said: string, text: string, data: string])[] = [
    ['a length that is right', '<</Length 3>>\nstream\nabc\nendstream', 'abc'],
    ['right, though the data looks like an end', '<</Length 13>>\nstream\nab\nendstreamx\nendstream', 'ab\nendstreamx'],
    ['the end right after the data', '<</Length 3>>stream\nabcendstream', 'abc'],
    ['a line that ends by two', '<</Length 3>>\r\nstream\r\nabc\r\nendstream', 'abc'],
    ['data that begins with a line', '<</Length 4>>\nstream\n\nabc\nendstream', '\nabc'],
    ['data that begins with two, after two', '<</Length 5>>\nstream\r\n\r\nabc\nendstream', '\r\nabc'],
    ['a length that is too short', '<</Length 2>>\nstream\nabc\nendstream', 'abc'],
    ['a length that is too long', '<</Length 30>>\nstream\nabc\nendstream endobj 2 0 obj 3 endobj more', 'abc'],
    ['a length beyond the file', '<</Length 300>>\nstream\nabc\nendstream', 'abc'],
    ['a negative length', '<</Length -2>>\nstream\nabc\nendstream', 'abc'],
    ['a length that is a word', '<</Length /no>>\nstream\nabc\nendstream', 'abc'],
    ['no length', '<</A 1>>\nstream\nabc\r\nendstream', 'abc'],
    ['no length, no line', '<</A 1>>\nstream\nabcendstream', 'abc'],
    ['no length, one line of two kept', '<</A 1>>\nstream\nabc\n\nendstream', 'abc\n'],
    ['no length, a return alone', '<</A 1>>\nstream\nabc\rendstream', 'abc'],
    ['no length and no end', '<</A 1>>\nstream\nabc', 'abc'],
    ['nothing', '<</Length 0>>\nstream\nendstream', ''],
    ['nothing, without a length', '<</A 1>>\nstream\r\nendstream', ''],
    ['nothing, and a line', '<</Length 0>>\nstream\n\nendstream', ''],
  ]
  for (const [said, text, data] of table) assert.equal(read(text), data, said)
})

test('a length that stands elsewhere', () => {
  const text = '<</Length 7 0 R>>\nstream\nendstream of a kind\nendstream'
  assert.equal(read(text, 0, {7: 19}), 'endstream of a kind')
  assert.equal(read(text, 0, {7: null}), '')
  assert.equal(read(text), '')
})
