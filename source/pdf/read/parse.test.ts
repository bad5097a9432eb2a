import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readToUnicode} from './cmap.ts'
import {openPdf} from './file.ts'
import {parseValue} from './parse.ts'
import {decodeText, type PdfValue} from './values.ts'

const parse = (text: string) => parseValue({bytes: Buffer.from(`${text} `, 'latin1'), at: 0})

test('values as PDF writes them', () => {
  const cases: [string, PdfValue | undefined][] = [
    ['-.5', -0.5],
    ['+17', 17],
    ['4.', 4],
    ['/A#20b', 'A b'],
    ['(a\\(b\\)\\051 (c)\\\n\\101)', {text: 'a(b)) (c)A'}],
    ['<48 6f7>', {text: 'Hop'}],
    ['<0>', {text: '\0'}],
    ['<4100>', {text: 'A\0'}],
    ['12 0 R', {ref: 12}],
    ['[12 0 R 3 /N null true]', [{ref: 12}, 3, 'N', null, true]],
    [
      '<</A<</B[]>>/C 1%note\n>>',
      new Map<string, PdfValue>([
        ['A', new Map([['B', []]])],
        ['C', 1],
      ]),
    ],
    ['endobj', undefined],
    ['%note\r7', 7],
    ['12 0 Rx', 12],
    ['12 0', 12],
    ['-12 0 R', -12],
    ['0.0625', 0.0625],
    ['(\\n\\r\\t\\b\\f\\z\\7\\1234\\\r\n.\\\r.)', {text: '\n\r\t\b\fz\x07S4..'}],
    ['<4A4b 4C5D>', {text: 'JKL]'}],
    ['false', false],
    ['/A#4gB', 'A#4gB'],
    ['(\\8\\18\\058)', {text: '8\x018\x058'}],
  ]
  for (const [text, value] of cases) assert.deepEqual(parse(text), value, text)
})

test('bytes that end within a value are refused', () => {
  for (const text of ['(abc', '<41', '[1 2', '<</A 1']) assert.throws(() => parse(text), /PDF/)
  assert.throws(() => parse('<</A 1 (b) 2>>'), /a key is expected/)
  assert.throws(() => parse(')'), /unexpected byte/)
  assert.throws(() => openPdf(Buffer.from('%PDF-1.7 nothing')), /PDF/)
})

test('text strings in their three encodings', () => {
  assert.equal(decodeText('\xfe\xff\x20\x19'), '’')
  assert.equal(decodeText('\xef\xbb\xbf\xc3\xa9'), 'é')
  assert.equal(decodeText('caf\xe9 \x84 \x9c'), 'café — œ')
})

test('half a sign of a table of characters is none', () => {
  const texts = (list: string) => [...readToUnicode(Buffer.from(list))]
  assert.deepEqual(texts('beginbfchar <01> <004100> <02> <> <03> <00> endbfchar'), [
    [1, 'A'],
    [2, ''],
    [3, ''],
  ])
  assert.deepEqual(
    texts('beginbfrange <01> <02> (x) <05> <06> 7 <0008> <000a> [<0041> 3 <0043>] endbfrange beginbfchar <10> <0042>'),
    [
      [1, '\0'],
      [2, '\u0001'],
      [8, 'A'],
      [10, 'C'],
      [16, 'B'],
    ],
  )
})

test('ToUnicode in its three forms', () => {
  const map = readToUnicode(
    Buffer.from(`beginbfchar <01> <0041> <0002> <00660069> endbfchar
    beginbfrange <10> <12> <0061> <20> <21> [<0058> <D83DDE00>] <30> <31> <00660069> endbfrange`),
  )
  assert.deepEqual(
    [...map],
    [
      [1, 'A'],
      [2, 'fi'],
      [16, 'a'],
      [17, 'b'],
      [18, 'c'],
      [32, 'X'],
      [33, '😀'],
      [48, 'fi'],
      [49, 'fj'],
    ],
  )
})
