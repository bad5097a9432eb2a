import assert from 'node:assert/strict'
import {test} from 'node:test'
import {composed} from './composed.ts'

test('letters and their accents become one sign, all other signs stay', () => {
  assert.equal(composed('e\u0301te\u0301 a\u0300 A\u030a o\u0302\u0301'), 'été à Å ố')
  assert.equal(composed('\u2126 \u212b \u2329 \u0301 e\u200d\u0301'), '\u2126 \u212b \u2329 \u0301 e\u200d\u0301')
})
