import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {decode} from './decode.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

test('UTF-8, its mark dropped', () => {
  assert.deepEqual(decode(Buffer.from('\ufeffÉté\n'), 'f'), {text: 'Été\n', findings: []})
})

test('Windows-1252 is read, with an error at the first byte that is none of UTF-8', () => {
  const {text, findings} = decode(Buffer.from('ligne\nun caf\xe9 \x9cuvre', 'latin1'), 'f.md')
  assert.equal(text, 'ligne\nun café œuvre')
  assert.deepEqual(findings[0]?.place, {file: 'f.md', line: 2, column: 7})
  assert.equal(findings[0]?.rule, 'encoding')
})

test('UTF-16 is read with a warning, null bytes are no text', () => {
  assert.equal(decode(bytes(0xff, 0xfe, 0x41, 0, 0xe9, 0), 'f').text, 'Aé')
  assert.equal(decode(bytes(0xfe, 0xff, 0, 0x41), 'f').findings[0]?.rule, 'encoding-utf-16')
  assert.equal(decode(bytes(0x50, 0x4b, 3, 4, 0, 0), 'f').text, undefined)
})

test('UTF-32 is told, and is not taken for UTF-16', () => {
  assert.deepEqual(decode(bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), 'f').findings[0]?.rule, 'encoding-utf-32')
  assert.deepEqual(decode(bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 0x41), 'f').findings[0]?.rule, 'encoding-utf-32')
})

test('a null byte among text is replaced and told at its place', () => {
  const {text, findings} = decode(Buffer.from(`${'texte '.repeat(40)}\nun\0deux\n`), 'f')
  assert.match(text ?? '', /un\ufffddeux/)
  assert.deepEqual([findings[0]?.rule, findings[0]?.place?.line, findings[0]?.place?.column], ['character-null', 2, 3])
})

test('what turns the direction of a line is told at the character; marks of one character are not', () => {
  const {text, findings} = decode(Buffer.from('a\u200eb \u061c\nun \u202etxet\u202c\r\n\u2067x\u2069'), 'f')
  assert.ok(text?.includes('\u202e'))
  assert.deepEqual(
    findings.map(({rule, place, values}) => [rule, place?.line, place?.column, values.code]),
    [
      ['text-direction', 2, 4, 'U+202E'],
      ['text-direction', 3, 1, 'U+2067'],
    ],
  )
})

test('the place is that of the first wrong byte, whatever stands before it', () => {
  fc.assert(
    fc.property(
      fc.string({unit: 'grapheme'}).map(text => text.replaceAll('\0', '')),
      before => {
        fc.pre(!before.startsWith('\ufeff'))
        const {findings} = decode(Buffer.concat([Buffer.from(before), bytes(0xe9), Buffer.from(' fin')]), 'f')
        const lines = Buffer.from(before).toString().split('\n')
        assert.equal(findings[0]?.place?.line, lines.length)
        assert.equal(findings[0]?.place?.column, (lines.at(-1) ?? '').length + 1)
      },
    ),
  )
})
