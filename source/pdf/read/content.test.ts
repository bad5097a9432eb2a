import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readContent} from './content.ts'

/** Each operator of a content stream with its operands: numbers, `(string)`, values. */
const read = (content: string): string[] => {
  const found: string[] = []
  readContent(Buffer.from(content, 'latin1'), (operator, {numbers, count, string, length, values}) => {
    const text = length > 0 ? [`(${Buffer.from(string.subarray(0, length)).toString('latin1')})`] : []
    const others = values.map(value => (Array.isArray(value) ? JSON.stringify(value) : String(value)))
    found.push([...numbers.slice(0, count), ...text, ...others, operator].join(' '))
  })
  return found
}

test('numbers as PDF writes them', () => {
  assert.deepEqual(read('1 -2 +3 .5 -.25 12.50 0 0.000001 m'), ['1 -2 3 0.5 -0.25 12.5 0 0.000001 m'])
  // More digits than are read in one go.
  assert.deepEqual(read('123456789 1234567890 -1234567890.5 0.123456789012 l'), [
    '123456789 1234567890 -1234567890.5 0.123456789012 l',
  ])
  assert.deepEqual(read('99999.99999 123456789.25 w'), ['99999.99999 123456789.25 w'])
})

test('operands go with the operator after them, and with no other', () => {
  assert.deepEqual(read('q\n1 0 0 1 5 6 cm /F1 12 Tf (a\\051b)Tj[(a)-5(b)]TJ Q'), [
    'q',
    '1 0 0 1 5 6 cm',
    '12 F1 Tf',
    '(a)b) Tj',
    '[{"text":"a"},-5,{"text":"b"}] TJ',
    'Q',
  ])
  assert.deepEqual(read('(a)\' 1 2(b)" T*'), ["(a) '", '1 2 (b) "', 'T*'])
})

test('strings in hexadecimal, whatever their length', () => {
  assert.deepEqual(read('<48 6f7> Tj <> Tj'), ['(Hop) Tj', 'Tj'])
  const long = 'é'.repeat(300)
  assert.deepEqual(read(`<${'e9'.repeat(300)}> Tj <41> Tj`), [`(${long}) Tj`, '(A) Tj'])
})

test('the room that is kept for a string is that of the string, wherever it stands', () => {
  readContent(Buffer.from(`${' '.repeat(10_000)}<41> Tj`), (_, {string}) => assert.ok(string.length < 1000))
})

test('words that are values are none of the operators', () => {
  assert.deepEqual(read('true false null /a <</b 1>> BDC n f f* t'), [
    'true false null a [object Map] BDC',
    'n',
    'f',
    'f*',
    't',
  ])
})

test('inline images are passed over', () => {
  assert.deepEqual(read('BI /W 1 ID xEIx EI Q'), ['BI', 'Q'])
  assert.deepEqual(read('BI ID a\nEI\nS'), ['BI', 'S'])
  assert.deepEqual(read('BI ID a EI'), ['BI'])
})

test('what stands at the end without an operator is nothing', () => {
  assert.deepEqual(read('1 2 l 3 4 '), ['1 2 l'])
  assert.deepEqual(read(''), [])
})
