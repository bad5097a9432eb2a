import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {lettersOf, offsetOfLetter, sameLetter} from './letters.ts'

const letters = (...pieces: readonly (readonly [string, boolean])[]) =>
  lettersOf(pieces.map(([text, begins]) => ({text, begins})))

test('a text is its letters, and how each is apart from the one before', () => {
  assert.deepEqual(letters(['un  é\n2', true], ['st', false], ['b', true]), {
    text: 'une\u03012stb'.replace('\u03012', '\u03012'),
    apart: [1, 0, 2, 0, 2, 0, 0, 1],
    piece: [0, 0, 0, 0, 0, 1, 1, 2],
  })
})

test('a space is stronger than a beginning, and stays to the next piece', () => {
  assert.deepEqual(letters(['a ', true], ['b', true], ['c', false], [' d', false]).apart, [1, 2, 0, 2])
})

test('ligatures are taken apart, and what nobody sees is left out', () => {
  assert.deepEqual(letters(['\uFB01n\u00ADi\u200B', true]).text, 'fini')
  assert.deepEqual(letters(['\uFB01', true]).piece, [0, 0])
})

test('where a letter comes from', () => {
  const source = 'é \uFB01n'
  assert.deepEqual(
    [0, 1, 2, 3, 4, 9].map(count => offsetOfLetter(source, count)),
    [0, 0, 2, 2, 3, 4],
  )
})

test('small capitals are the same letters', () => {
  assert.deepEqual(
    [
      sameLetter('a', 'A'),
      sameLetter('a', 'b'),
      sameLetter(undefined, undefined),
      sameLetter('a', undefined),
      sameLetter(undefined, 'a'),
    ],
    [true, false, true, false, false],
  )
})

test('what is seen of each sign', () => {
  const table: Readonly<Record<string, string>> = {
    '~ !': '~!',
    'a\u007fb\u0000c': 'abc',
    '\u00a0\u202f\u2003\u3000': '',
    ﬀﬁﬂﬃﬄﬅﬆ: 'fffiflffifflstst',
    ﬓ: 'ﬓ',
    'a\u2010b\u2011c\u2012': 'a-b-c\u2012',
    'Ǆ½²': 'Ǆ½²',
    Åǖ: 'A\u030au\u0308\u0304',
    'a\u00adb\u200dc\u034fd\ufe0fe\u2060f\ufeff': 'abcdef',
    '😀': '😀',
    // A flag by its tags, a selector of variants beyond the first plane: only what is before them is seen.
    '🏴\u{e0067}\u{e007f}': '🏴',
    '葛\u{e0100}': '葛',
    'x\ud83d': 'x\ud83d',
  }
  for (const [text, seen] of Object.entries(table)) assert.equal(letters([text, true]).text, seen, text)
})

test('each letter is apart as what stands before it says', () => {
  assert.deepEqual(letters(['a\tb', true], ['\u00adc', true], ['😀', false]).apart, [1, 2, 1, 0, 0])
  assert.deepEqual(letters(['a', true], ['', true], ['b', false]).apart, [1, 1])
  assert.deepEqual(letters(['ﬁ é', true]).apart, [1, 0, 2, 0])
  assert.deepEqual(letters(['a', false]).apart, [0])
})

test('the place of a letter, whatever stands before it', () => {
  const signs = fc.array(fc.constantFrom('a', ' ', 'é', 'ﬃ', '\u00ad', '😀', '\u{e0067}', '\n', '-'), {maxLength: 12})
  fc.assert(
    fc.property(signs, parts => {
      const source = parts.join('')
      const {text} = letters([source, true])
      const places = parts.flatMap((part, index) => {
        const at = parts.slice(0, index).join('').length
        return [...letters([part, true]).text.split('')].map((_, unit) => at + (part === '😀' ? unit : 0))
      })
      assert.equal(places.length, text.length)
      for (const [count, at] of [...places, source.length].entries()) assert.equal(offsetOfLetter(source, count), at)
    }),
  )
})
