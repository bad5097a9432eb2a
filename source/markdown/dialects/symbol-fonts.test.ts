import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html, read} from '../testing.ts'

test('ticks, arrows and bullets of a word processor are signs that any face has', () => {
  assert.equal(html('Coché \uf0fc, non \uf0fb, puis \uf0e0 et 3 \uf0b3 2'), '<p>Coché ✔, non ✘, puis → et 3 ≥ 2</p>')
  assert.deepEqual(
    read('a \uf0fc b \uf0e0').findings.map(({rule, values}) => [rule, values?.dialect]),
    [['dialect-read', 'symbol-font']],
  )
})

test('a sign of private use that nobody knows stays', () => {
  assert.match(html('a \ue001 \uf0cc b'), /\ue001 \uf0cc/)
})
