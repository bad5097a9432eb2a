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

test('a space has its middle, its width, and the face and size in which it was painted', () => {
  const [line] = lines(word('un', 60), {...word('deux', 73, 100, 12, 'Serif-It'), spaced: false}, word('trois', 97))
  assert.deepEqual(line?.gaps, [
    {x: 71.5, width: 3, face: 'Serif-Regular', size: 10, written: true},
    {x: 95, width: 4, face: 'Serif-Regular', size: 10, written: false},
  ])
})

test('what touches is one word; a mark that hangs before an item has no space to be counted', () => {
  const gaps = (...words: Word[]) => lines(...words)[0]?.gaps.length
  assert.equal(gaps(word('un', 60), word('deux', 70.9)), 0)
  assert.equal(gaps(word('un', 60), word('deux', 71)), 1)
  assert.equal(gaps(word('un', 60), word('deux', 71.1, 100, 12)), 0, 'by the larger of both')
  for (const mark of ['–', '•', '☐', '☑', '2.', 'b)', '(iv)', 'A.', '123.'])
    assert.equal(gaps(word(mark, 60), word('mot', 68 + 5 * mark.length), word('suite', 86 + 5 * mark.length)), 1, mark)
  for (const mark of ['1234.', 'mot', '.', 'abc.'])
    assert.equal(gaps(word(mark, 60), word('x', 63 + 5 * mark.length)), 1, mark)
  assert.equal(gaps(word('un', 60), word('–', 73), word('deux', 80)), 2, 'a dash within a line')
})

test('spaces beside marks of French are not counted, whatever the mark', () => {
  for (const mark of [';', ':', '!', '?', '»', '›'])
    assert.equal(lines(word('mot', 60), word(mark, 78))[0]?.gaps.length, 0, mark)
  for (const mark of ['«', '‹', 'dit«'])
    assert.equal(lines(word(mark, 60), word('mot', 60 + 5 * mark.length + 3))[0]?.gaps.length, 0, mark)
  for (const mark of ['.', ',', '«']) assert.equal(lines(word('mot', 60), word(mark, 78))[0]?.gaps.length, 1, mark)
})

test('baselines within a quarter of a point are one row; a column begins more than 1.2 ems away', () => {
  const texts = (...words: Word[]) => lines(...words).map(({text}) => text)
  assert.deepEqual(texts(word('un', 60), word('deux', 73, 100.25)), ['un deux'])
  assert.deepEqual(texts(word('un', 60), word('deux', 73, 100.26)), ['un', 'deux'])
  assert.deepEqual(texts(word('un', 60), word('deux', 82)), ['un deux'])
  assert.deepEqual(texts(word('un', 60), word('deux', 82.1)), ['un', 'deux'])
  assert.deepEqual(texts(word('un', 60), word('deux', 84, 100, 12)), ['un deux'], 'of the larger size')
  // Where a run goes on, it knows where: the line is one, however wide its space.
  assert.deepEqual(texts({...word('un', 60), next: 200}, word('deux', 200)), ['un deux'])
})

test('a line is what most of its letters are', () => {
  const of = (...words: Word[]) =>
    lines(...words).map(({face, family, size, y, left, right}) => [face, family, size, y, left, right])
  assert.deepEqual(of(word('un', 60), word('grand', 73, 100.2, 12, 'Sans-Bold')), [
    ['Sans-Bold', 'Sans', 12, 100.2, 60, 98],
  ])
  assert.deepEqual(of(word('un', 60), word('mot', 73, 100.2, 12, 'Sans-Bold'), word('ou', 91), word('x', 104)), [
    ['Serif-Regular', 'Serif', 10, 100, 60, 109],
  ])
  assert.deepEqual(of(word('abc', 60), word('def', 78, 100, 10, 'Serif,Italic')), [
    ['Serif-Regular', 'Serif', 10, 100, 60, 93],
  ])
})

test('small words make no line light or heavy', () => {
  const bold = (...words: Word[]) => lines(...words)[0]?.bold
  const heavy = 'Serif-Bold'
  assert.equal(bold(word('titre', 60, 100, 10, heavy), word('1', 88, 100, 8.4)), true)
  assert.equal(bold(word('titre', 60, 100, 10, heavy), word('1', 88, 100, 8.5)), false)
  for (const face of ['Semibold', 'DemiIt', 'Bold', 'Black', 'Heavy'])
    assert.equal(bold(word('titre', 60, 100, 10, `Serif-${face}`)), true, face)
  assert.equal(bold(word('titre', 60, 100, 10, 'Serif-Medium')), false)
})

test('what is raised touches its line, is smaller than it, and less than half an em off it', () => {
  const texts = (x: number, y: number, size: number) =>
    lines(word('mot', 60), word('1', x, y, size)).map(({text}) => text)
  assert.deepEqual(texts(75, 95, 6), ['mot1'])
  assert.deepEqual(texts(75, 105, 6), ['mot1'], 'lowered')
  assert.deepEqual(texts(75, 94.9, 6), ['1', 'mot'])
  assert.deepEqual(texts(75, 105.1, 6), ['mot', '1'])
  assert.deepEqual(texts(75, 95, 9.1), ['mot1'])
  assert.deepEqual(texts(75, 95, 9.21), ['1', 'mot'])
  assert.deepEqual(texts(78, 95, 6), ['mot 1'])
  assert.deepEqual(texts(78.1, 95, 6), ['1', 'mot'], 'to the right of it')
  assert.deepEqual(texts(52, 95, 6), ['1 mot'])
  assert.deepEqual(texts(51.9, 95, 6), ['1', 'mot'], 'to the left of it')
  // Two of them, above and below, on rows of their own.
  const both = lines(word('x', 60), word('2', 65, 96, 6), word('3', 70, 104, 6), word('suite', 78))
  assert.deepEqual(
    both.map(({text}) => text),
    ['x23 suite'],
  )
})
