import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {rounded, shortened} from './shorten.ts'

const short = (text: string): string => Buffer.from(shortened(Buffer.from(text))).toString()

test('coordinates of paths have six figures; nothing else changes', () => {
  assert.equal(
    short('246.85155 26.000002 m\n-.123456789 1234567.8 l\nh\nf\n'),
    '246.852 26 m\n-.123457 1234567.8 l\nh\nf\n'.replace('1234567.8', '1234570'),
  )
  for (const same of [
    '3.1234567 0 0 3.1234567 0 0 cm\n',
    '1 0 0 -1 64.251234 169 Tm\n',
    '.00000012345 .5 m\n',
    '1 2 3 4 re\n',
  ])
    assert.equal(short(same), same)
})

test('whole numbers round as floating point does', () => {
  const digits = fc.string({unit: fc.constantFrom(...'0123456789'), maxLength: 9})
  const number = fc.tuple(fc.constantFrom('', '-'), digits, fc.option(digits)).map(([sign, whole, decimals]) => {
    const text = `${sign}${whole || (decimals ? '' : '0')}${decimals ? `.${decimals}` : ''}`
    return text
  })
  fc.assert(
    fc.property(number, one => {
      assert.equal(short(`${one} 0 m\n`), `${one.length > 6 ? rounded(one) : one} 0 m\n`)
    }),
    {numRuns: 3000},
  )
})
