import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {applyEdits, inOrder} from './edits.ts'

test('edits speak of the text before any of them', () => {
  const edits = [
    {start: 0, end: 1, text: ''},
    {start: 2, end: 2, text: '-'},
    {start: 3, end: 5, text: 'XYZ'},
  ]
  assert.equal(applyEdits('abcdef', edits), 'b-cXYZf')
  assert.equal(applyEdits('abc', []), 'abc')
})

test('put in order, those that overlap the one before are left out, and the length is the sum', () => {
  const edit = fc.record({start: fc.nat(20), length: fc.nat(5), text: fc.string({maxLength: 4})})
  fc.assert(
    fc.property(fc.string({minLength: 30, maxLength: 30}), fc.array(edit), (text, wanted) => {
      const kept = inOrder(wanted.map(({start, length, text: made}) => ({start, end: start + length, text: made})))
      for (const [index, {start}] of kept.entries()) assert.ok(start >= (kept[index - 1]?.end ?? 0))
      const grown = kept.reduce((sum, {start, end, text: made}) => sum + made.length - (end - start), 0)
      assert.equal(applyEdits(text, kept).length, text.length + grown)
    }),
  )
})
