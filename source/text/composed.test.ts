import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {composed, typedOffsets} from './composed.ts'

test('letters and their accents become one sign, all other signs stay', () => {
  assert.equal(composed('e\u0301te\u0301 a\u0300 A\u030a o\u0302\u0301'), 'été à Å ố')
  assert.equal(composed('\u2126 \u212b \u2329 \u0301 e\u200d\u0301'), '\u2126 \u212b \u2329 \u0301 e\u200d\u0301')
})

test('each place of the composed text is found again in the text as it was typed', () => {
  const piece = fc.constantFrom('e\u0301', 'a\u0300', 'o\u0302\u0301', 'q\u0302', 'é', 'x', ' ', '\n', '😀', '\u0301')
  fc.assert(
    fc.property(fc.array(piece), pieces => {
      const typed = pieces.join('')
      const text = composed(typed)
      const typedOf = typedOffsets(typed)
      assert.equal(typedOf(0), 0)
      assert.equal(typedOf(text.length), typed.length)
      // From any sign of the one to any other is the same text in both.
      for (const [start, end] of [
        [0, text.length >> 1],
        [text.length >> 1, text.length],
      ] as const) {
        if (/[\p{M}\ude00]/u.test(text[text.length >> 1] ?? '')) return
        assert.equal(composed(typed.slice(typedOf(start), typedOf(end))), text.slice(start, end))
      }
    }),
  )
})
