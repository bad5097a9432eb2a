/** What pages are called (ISO 32000-2, 12.4.2). */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {openPdf} from './file.ts'
import {readLabels} from './labels.ts'
import {handWritten} from './trial.ts'
import type {PdfDict} from './values.ts'

const labels = (tree: string, count: number, ...objects: string[]) => {
  const file = openPdf(handWritten([`<</Type /Catalog ${tree && `/PageLabels ${tree}`}>>`, ...objects]))
  return readLabels(file, file.dict({ref: 1}) as PdfDict, count)
}
const nums = (...ranges: string[]) => `<</Nums [${ranges.join(' ')}]>>`

test('their numbers where nothing is said', () => {
  assert.deepEqual(labels('', 3), ['1', '2', '3'])
  assert.deepEqual(labels(nums('1 <</S /D /St 7>>'), 3), ['1', '7', '8'])
  assert.deepEqual(labels(nums(), 0), [])
})

test('ranges, each from its first page on', () => {
  assert.deepEqual(labels(nums('0 <</S /r>>', '2 <</S /D>>', '4 <</P (A-) /S /D /St 3>>', '5 <</P <FEFF00C9>>>'), 7), [
    'i',
    'ii',
    '1',
    '2',
    'A-3',
    'É',
    'É',
  ])
  assert.deepEqual(labels('<</Kids [2 0 R <</Nums [1 <</S /D>>]>>]>>', 2, nums('0 <</P (x)>>')), ['x', '1'])
  assert.deepEqual(labels(nums('0 <</P (x)>>', '/y <</P (y)>>', '1 7', '1'), 2), ['x', 'x'])
})

test('roman numerals and letters', () => {
  const one = (style: string, number: number) => labels(nums(`0 <</S /${style} /St ${number}>>`), 1)[0]
  for (const [number, roman] of Object.entries({
    1: 'i',
    4: 'iv',
    9: 'ix',
    14: 'xiv',
    40: 'xl',
    90: 'xc',
    400: 'cd',
    944: 'cmxliv',
    1666: 'mdclxvi',
    2026: 'mmxxvi',
  })) {
    assert.equal(one('r', Number(number)), roman)
    assert.equal(one('R', Number(number)), roman.toUpperCase())
  }
  for (const [number, letters] of Object.entries({1: 'a', 26: 'z', 27: 'aa', 52: 'zz', 53: 'aaa'})) {
    assert.equal(one('a', Number(number)), letters)
    assert.equal(one('A', Number(number)), letters.toUpperCase())
  }
})
