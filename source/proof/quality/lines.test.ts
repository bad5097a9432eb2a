import assert from 'node:assert/strict'
import {test} from 'node:test'
import {beginsItem, linesOf} from './lines.ts'
import type {Word} from './types.ts'

const word = (text: string, x: number, y = 100, size = 10, face = 'Serif-Regular'): Word => ({
  text,
  x,
  right: x + text.length * 5,
  y,
  size,
  face,
})
const lines = (...words: Word[]) => linesOf({number: 1, width: 400, height: 600, words, pictures: []})

test('words on one baseline are a line, whatever the order of painting', () => {
  const [line, ...others] = lines(word('deux', 80), word('un', 60), word('dessous', 60, 113))
  assert.equal(line?.text, 'un deux')
  assert.equal(line.gaps.length, 1)
  assert.equal(others.length, 1)
})

test('lines stand from top to bottom, those on one baseline from left to right', () => {
  const words = [word('d', 300, 113), word('a', 60), word('e', 60, 126), word('c', 60, 113), word('b', 300)]
  for (const order of [words, words.toReversed(), [...words.slice(2), ...words.slice(0, 2)]])
    assert.deepEqual(
      lines(...order).map(({text}) => text),
      ['a', 'b', 'c', 'd', 'e'],
    )
})

test('a change of face inside a word is no space', () => {
  assert.equal(lines(word('mot', 60, 100, 10, 'Serif-It'), word(', et', 75.2))[0]?.text, 'mot, et')
})

test('what stands farther than a space can be is another column', () => {
  assert.deepEqual(
    lines(word('gauche', 60), word('droite', 120)).map(({text}) => text),
    ['gauche', 'droite'],
  )
})

test('so does one that is nearly as large, in a face without superior figures', () => {
  const [line, ...others] = lines(word('mot', 60), word('1', 73, 95.3, 8.9), word('suite', 83))
  assert.equal(line?.text, 'mot1 suite')
  assert.equal(others.length, 0)
})

test('an item begins with a mark, its space painted or not', () => {
  assert.ok(beginsItem('– on') && beginsItem('–on') && beginsItem('2. on'))
  assert.ok(!beginsItem('on') && !beginsItem('–') && !beginsItem('1945'))
})

test('a raised call belongs to the line that it touches, and the line keeps its baseline', () => {
  const [line, ...others] = lines(word('mot', 60), word('1', 75.5, 96.5, 6), word('suite', 83))
  assert.equal(line?.text, 'mot1 suite')
  assert.equal(line.y, 100)
  assert.equal(others.length, 0)
})

test('spaces beside French punctuation are not counted', () => {
  assert.equal(
    lines(word('«', 60), word('mot', 67), word('»', 84), word(':', 91), word('suite', 98))[0]?.gaps.length,
    1,
  )
})

test('a line is bold when all of it is', () => {
  const bold = 'Serif-SemiboldIt'
  assert.equal(lines(word('titre', 60, 100, 10, bold))[0]?.bold, true)
  assert.equal(lines(word('titre', 60, 100, 10, bold), word('texte', 88))[0]?.bold, false)
})

test('items of lists begin with a mark and a space', () => {
  for (const text of ['– un', '• un', '1. un', 'b) un', '(iv) un']) assert.ok(beginsItem(text), text)
  for (const text of ['un mot', 'a', '1945 fut', '–']) assert.ok(!beginsItem(text), text)
})
