import assert from 'node:assert/strict'
import {test} from 'node:test'
import {hyphenRuns, letterEnds, repeats, shortLast} from './ends.ts'
import type {Line, Paragraph} from './types.ts'

const paragraph = (...texts: readonly string[]): Paragraph =>
  ({lines: texts.map(text => ({text, left: 20, right: 20 + 10 * text.length, size: 12}))}) as unknown as Paragraph
const texts = (lines: readonly Line[]) => lines.map(({text}) => text)

test('lines that end with a hyphen, one after the other; the last line has none to come', () => {
  const found = hyphenRuns(paragraph('un mo-', 'deux mo‐', 'trois', 'qua-', 'cinq —', 'six 2\u00AD', 'sept-'))
  assert.deepEqual(found.map(texts), [['un mo-', 'deux mo‐'], ['qua-'], ['six 2\u00AD']])
  assert.deepEqual(hyphenRuns(paragraph('a -', 'b')), [])
})

test('lines that end with a word of one letter', () => {
  const lines = ['il va à', 'là', 'y', 'dit (a', '« y', 'la 2', "l'a", 'à']
  assert.deepEqual(texts(letterEnds(paragraph(...lines))), ['il va à', 'y', 'dit (a', '« y'])
})

test('a last line shorter than twice the indent', () => {
  assert.equal(shortLast(paragraph('une ligne', 'abc'), 16)?.text, 'abc')
  assert.equal(shortLast(paragraph('une ligne', 'abc'), 15), undefined)
  assert.equal(shortLast(paragraph('abc'), 99), undefined, 'an only line')
  assert.equal(shortLast(paragraph('une ligne', 'abcd'), 30), undefined, 'the indent of a list')
})

test('three lines that begin or end with the same word', () => {
  assert.deepEqual(
    repeats(paragraph('Les uns', 'les deux', '«\u00A0les\u00A0» trois', 'des uns')).map(({lines, word}) => [
      lines.length,
      word,
    ]),
    [[3, 'les']],
  )
  assert.deepEqual(
    repeats(paragraph('a même', 'b Même,', 'c même.', 'd même', 'e')).map(({lines, word}) => [lines.length, word]),
    [[4, 'même']],
  )
  assert.deepEqual(repeats(paragraph('a la', 'b la', 'c')), [])
  assert.deepEqual(repeats(paragraph('a mê-', 'b mê-', 'c mê-')), [], 'half a word')
  assert.deepEqual(repeats(paragraph('– a', '– b', '– c')), [], 'a mark is no word')
})
