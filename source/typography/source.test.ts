import assert from 'node:assert/strict'
import {test} from 'node:test'
import {align, placesOf} from './source.ts'

/** The pieces of the source from which the units of a text were read; `-` where they do not agree. */
const pieces = (text: string, source: string, from = 0, to = source.length, skips?: string): string => {
  const found = align(text, source, from, to, skips)
  if (!found) return '-'
  return Array.from({length: text.length}, (_, at) => source.slice(found.start(at), found.end(at))).join('|')
}

test('what is written as it is read', () => {
  assert.equal(pieces('mot', 'un mot !', 3, 6), 'm|o|t')
  const found = align('mot', 'un mot !', 3, 6)
  assert.deepEqual([found?.start(0), found?.end(2)], [3, 6])
  // Nothing in it stands for something else then.
  assert.equal(pieces('\\\\&amp;', 'un \\\\&amp;', 3), '\\|\\|&|a|m|p|;')
})

test('escapes and entities stand for what they mean', () => {
  assert.equal(pieces('a*b', 'a\\*b'), 'a|\\*|b')
  assert.equal(pieces('é&x', '&eacute;&amp;x'), '&eacute;|&amp;|x')
  assert.equal(pieces('\uD83D\uDE00!', '&#x1F600;!'), '&#x1F600;|&#x1F600;|!')
  // A backslash before a letter is one, and so is an ampersand that begins no reference.
  assert.equal(pieces('a\\b', 'a\\b '), 'a|\\|b')
  assert.equal(pieces('a & b', '*a & b*', 0, 7, '*'), 'a| |&| |b')
  // What was no reference to the parser is read letter by letter.
  assert.equal(pieces('*&truc;', '\\*&truc;'), '\\*|&|t|r|u|c|;')
  // What shows a reference was written with one.
  assert.equal(pieces('&amp;', '&amp;amp;'), '&amp;|a|m|p|;')
  assert.equal(pieces('&copy;', '&#38;copy;'), '&#38;|c|o|p|y|;')
})

test('line prefixes and marks that the text lost are passed over', () => {
  assert.equal(pieces('un\ndeux', 'un\n> deux'), 'u|n|\n|d|e|u|x')
  assert.equal(pieces('un deux', 'un **deux', 0, 9, '*'), 'u|n| |d|e|u|x')
})

test('what does not agree has no alignment', () => {
  assert.equal(pieces('un', 'on '), '-')
  assert.equal(pieces('un', 'on'), '-', 'be it as long')
  assert.equal(pieces('un deux', '*un*', 0, 4, '*'), '-')
  assert.equal(pieces('a', '*a'), '-')
})

test('after the last unit comes the end', () => {
  const found = align('a*', 'a\\* ', 0, 4)
  assert.deepEqual([found?.start(2), found?.end(2)], [4, 4])
})

test('places are lines and columns from 1', () => {
  const places = placesOf('un\ndeux\n', 'a.md')
  assert.deepEqual(places(4, 6), {file: 'a.md', line: 2, column: 2, endLine: 2, endColumn: 4})
  assert.deepEqual(places(1), {file: 'a.md', line: 1, column: 2, endLine: 1, endColumn: 2})
})
