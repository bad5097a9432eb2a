import assert from 'node:assert/strict'
import {test} from 'node:test'
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
