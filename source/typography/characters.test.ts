import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  EMPTY,
  endsThere,
  GLUE,
  invisible,
  isClosing,
  isDigit,
  isEdge,
  isMentioned,
  isOpening,
  isSpace,
  isWordEnd,
  KEPT,
  NBSP,
  NOTE,
  OBJECT,
  THIN,
  visible,
  wordAt,
} from './characters.ts'

/** Those of the characters for which it holds. */
const those = (holds: (character: string) => boolean, ...characters: readonly string[]): string[] =>
  characters.filter(holds)

test('a space of a line has any width, and is no line break', () => {
  const spaces = [' ', '\t', NBSP, THIN, GLUE, '\u2000', '\u2003', '\u200A']
  assert.deepEqual(those(isSpace, ...spaces), spaces)
  assert.deepEqual(those(isSpace, '', '\n', '\r', '\u1FFF', '\u200B', '\u2009\u2009', 'a'), [])
})

test('digits are those of ASCII', () => {
  assert.deepEqual(those(isDigit, '0', '5', '9', '/', ':', '', '12', '²', '٣'), ['0', '5', '9'])
})

test('a block and a line of it end at edges', () => {
  assert.deepEqual(those(isEdge, '', '\n', '\r', ' ', 'a'), ['', '\n', '\r'])
})

test('marks that open, and marks that close', () => {
  const openings = ['(', '[', '{', '«', '“', '‘', '‹', '¿', '¡']
  const closings = [')', ']', '}', '»', '”', '’', '›', '"', "'"]
  const all = [...openings, ...closings, 'a', '', '.']
  assert.deepEqual([those(isOpening, ...all), those(isClosing, ...all)], [openings, closings])
})

test('a clause may end with a letter, a figure, a closing mark, a symbol, what stands for something', () => {
  const ends = [
    'a',
    'É',
    'ж',
    '7',
    ')',
    '»',
    '”',
    "'",
    OBJECT,
    KEPT,
    NOTE,
    EMPTY,
    '→',
    '★',
    '\uD83D',
    '\uFE0F',
    '.',
    '%',
    '€',
    '*',
  ]
  assert.deepEqual(those(isWordEnd, ...ends), ends)
  assert.deepEqual(those(isWordEnd, '', ' ', '\n', '(', '«', ',', ';', '!', '–', GLUE), [])
})

test('a mark of punctuation may stand before an end, a space, a closing mark, a note call', () => {
  const ends = ['', '\n', ' ', NBSP, ')', '»', NOTE, '.', ',', '…', '—', '*']
  assert.deepEqual(those(endsThere, ...ends), ends)
  assert.deepEqual(those(endsThere, 'a', '1', '(', '«', OBJECT, KEPT), [])
})

test('marks are mentioned after the word that announces them, other marks between', () => {
  const mentioned = (text: string): string =>
    [...text].filter((mark, at) => ';:!?'.includes(mark) && isMentioned(text, at)).join('')
  assert.equal(mentioned('les signes ; et ! ? se suivent'), ';!?')
  assert.equal(mentioned('suivi par ! ou avec ?'), '!?')
  // A colon may introduce after a preposition, and not after an article.
  assert.equal(mentioned('écrit par : les : seuls'), ':')
  assert.equal(mentioned('(le ! et «du ?'), '!?')
  assert.equal(mentioned('le mot ! la sole ? Et;'), '')
  assert.equal(isMentioned('mot !', 4), false)
  assert.equal(isMentioned('les!', 3), false)
  // Without a space the mark ends the word.
  assert.equal(mentioned('les! et?'), '')
  assert.equal(mentioned('! ?'), '')
  // Twenty-four characters are looked at.
  assert.equal(mentioned(`les ${'! '.repeat(5)}`), '!!!!!')
  assert.equal(mentioned(`les${' '.repeat(24)}!`), '!')
  assert.equal(mentioned(`les${' '.repeat(25)}!`), '')
})

test('a word goes from a space, a point or a quotation mark to the next', () => {
  const words = (text: string, ...places: readonly number[]): string[] => places.map(at => wordAt(text, at))
  assert.deepEqual(words('un deux;trois quatre', 0, 1, 4, 8, 19), ['un', 'un', 'deux;trois', 'deux;trois', 'quatre'])
  assert.deepEqual(words('«a,b» c.d\ne', 2, 6, 8, 10), ['a,b', 'c', 'd', 'e'])
})

test('no-break spaces are shown, and hidden again', () => {
  assert.equal(visible(`a${NBSP}b${THIN}c d`), 'a⍽b⍭c d')
  assert.equal(invisible('a⍽b⍭c d'), `a${NBSP}b${THIN}c d`)
})
