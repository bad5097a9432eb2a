import assert from 'node:assert/strict'
import {test} from 'node:test'
import {literal} from './literal.ts'

test('every sign is found as it stands, whatever the flags', () => {
  const signs = Array.from({length: 0x17f - 0x20}, (_, index) => String.fromCharCode(0x20 + index)).join('')
  for (const text of [signs, 'Sous-figure d’ici', 'a.b (c) [d]'])
    for (const flags of ['', 'u', 'iu']) assert.ok(new RegExp(`^${literal(text)}$`, flags).test(text), flags)
  assert.ok(!new RegExp(`^${literal('a.b')}$`).test('axb'))
})
