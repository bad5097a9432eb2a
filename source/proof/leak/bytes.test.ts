import assert from 'node:assert/strict'
import {test} from 'node:test'
import {latin1, readings, wordsIn} from './bytes.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const wide = (text: string, low = false) => [...text].map(letter => (low ? `${letter}\0` : `\0${letter}`)).join('')
const words = (text: string) => [...wordsIn(bytes(text))]

test('a letter for each byte, of the part of a buffer that is given', () => {
  assert.equal(latin1(bytes('abcdé').subarray(3)), 'dé')
  assert.deepEqual(readings(bytes('abcd').subarray(1)), ['bcd'])
})

test('plain letters are read in one way', () => {
  assert.deepEqual(readings(bytes('un mot ! $ ~')), ['un mot ! $ ~'])
  for (const sign of ['#', '<', '\\', '\0', 'é', '\n'])
    assert.ok(readings(bytes(`a${sign}b`)).length > 1, JSON.stringify(sign))
})

test('words of four letters and more, folded, each once', () => {
  assert.deepEqual(words('Les mots, les MOTS et lés'), ['mots'])
  assert.deepEqual(words('un deux trois quatre'), ['deux', 'trois', 'quatre'])
})

test('as Latin-1 and as UTF-8', () => {
  assert.ok(words('\xe9t\xe9s').includes('etes'))
  assert.ok(words('\xc3\xa9t\xc3\xa9s').includes('etes'))
})

test('as UTF-16 of either order, from an even byte or an odd one', () => {
  for (const text of [wide('secret'), wide('secret', true), `x${wide('secret')}`, `x${wide('secret', true)}`])
    assert.ok(words(text).includes('secret'), JSON.stringify(text))
  assert.deepEqual(words(wide('secret').replaceAll('\0', '\x01')).includes('secret'), false)
})

test('in hexadecimal strings, with white space, of one or two bytes a letter', () => {
  const hex = (text: string) => bytes(text).toString('hex')
  assert.ok(words(`<${hex('secret')}>`).includes('secret'))
  assert.ok(words(`<${hex('secret').replace(/../g, '$& ')}>`).includes('secret'))
  assert.ok(words(`<${hex(wide('secret'))}>`).includes('secret'))
  assert.ok(words(`<${hex('\xc3\xa9t\xc3\xa9s')}>`).includes('etes'), 'UTF-8')
  assert.ok(words(`<${hex('mots')}>`).includes('mots'))
  assert.ok(!words(hex('secret')).includes('secret'), 'what stands in no brackets is a number')
})

test('letters written as octal numbers', () => {
  assert.ok(words('s\\145cret').includes('secret'))
  assert.ok(words('\\351t\\351s').includes('etes'))
  assert.ok(words('\\0s\\000e\\0c\\0r\\0e\\0t').includes('secret'), 'of two bytes')
  assert.ok(words('\\751t\\351s').includes('etes'), 'the ninth bit is dropped')
})

test('letters of names written as two digits', () => {
  assert.ok(words('s#65cret').includes('secret'))
  assert.ok(words('#C3#A9t#c3#a9s').includes('etes'))
  assert.ok(words('#E9t#e9s').includes('etes'))
})
