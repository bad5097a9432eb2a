import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {blend, contrast, luminance} from './contrast.ts'

const colour = fc.integer({min: 0, max: 0xffffff})

test('the examples that everybody knows', () => {
  assert.equal(contrast(0x000000, 0xffffff), 21)
  assert.equal(contrast(0x777777, 0xffffff).toFixed(2), '4.48')
  assert.equal(contrast(0x767676, 0xffffff).toFixed(2), '4.54')
  assert.equal(contrast(0xff0000, 0xffffff).toFixed(2), '4.00')
  assert.equal(luminance(0x808080).toFixed(4), '0.2159')
})

test('a ratio lies between 1 and 21 and has no direction', () => {
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      const ratio = contrast(one, other)
      assert.ok(ratio >= 1 && ratio <= 21)
      assert.equal(ratio, contrast(other, one))
    }),
  )
})

test('half of one over the other lies between them, and the more it is painted the nearer it comes', () => {
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      assert.equal(blend(one, other, 1), one)
      assert.equal(blend(one, other, 0), other)
      const half = blend(one, other, 0.5)
      for (const shift of [0, 8, 16]) {
        const parts = [one, half, other].map(each => (each >> shift) & 255) as [number, number, number]
        assert.ok(Math.min(parts[0], parts[2]) <= parts[1] && parts[1] <= Math.max(parts[0], parts[2]))
      }
    }),
  )
})
