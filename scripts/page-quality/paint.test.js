import assert from 'node:assert/strict'
import {test} from 'node:test'
import {OPS} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {painter} from './paint.js'

const glyph = (unicode, width = 500) => ({unicode, width, isSpace: unicode === ' '})
const glyphs = text => [...text].map(sign => glyph(sign, sign === ' ' ? 250 : 500))
const list = (...calls) => ({
  fnArray: calls.map(([operator]) => OPS[operator]),
  argsArray: calls.map(([, ...values]) => values),
})
const fontNamed = () => ({name: 'ABCDEF+Serif-Regular', fontMatrix: [0.001, 0, 0, 0.001, 0, 0]})
const painted = (calls, spaces = new Map()) => ({
  ...painter([1, 0, 0, -1, 0, 600], fontNamed, spaces).paint(list(...calls)),
  spaces,
})
const rounded = words =>
  words.map(({text, x, right, y, size}) => ({
    text,
    x: Math.round(x * 100) / 100,
    right: Math.round(right * 100) / 100,
    y,
    size,
  }))

const expected = [
  {text: 'un', x: 50, right: 60, y: 100, size: 10},
  {text: 'mot', x: 64, right: 79, y: 100, size: 10},
]

test('glyphs placed one by one, as Chromium writes them', () => {
  const {words, spaces} = painted([
    ['save'],
    ['transform', 0.75, 0, 0, -0.75, 0, 600],
    ['beginText'],
    ['setFont', 'f', 40 / 3],
    ['setTextMatrix', [1, 0, 0, -1, 200 / 3, 400 / 3]],
    ['showText', glyphs('un')],
    ['moveText', 40 / 3, 0],
    ['showText', glyphs(' ')],
    ['moveText', 16 / 3, 0],
    ['showText', glyphs('mot')],
    ['endText'],
    ['restore'],
  ])
  assert.deepEqual(rounded(words), expected)
  assert.equal(spaces.get('Serif-Regular'), 0.25)
})

test('strings with jumps of the pen and no spaces, as LuaTeX writes them', () => {
  const {words, spaces} = painted([
    ['beginText'],
    ['setFont', 'f', 10],
    ['setTextMatrix', [1, 0, 0, 1, 50, 500]],
    // Kerning is no space; -400 is one of 4 points.
    ['showText', [glyph('u'), 30, glyph('n', 530), -400, ...glyphs('mot')]],
    ['endText'],
  ])
  assert.deepEqual(rounded(words), expected)
  assert.equal(spaces.size, 0)
})

test('a stretched text matrix widens the letters, not their size', () => {
  const {words} = painted([
    ['beginText'],
    ['setFont', 'f', 10],
    ['setTextMatrix', [1.02, 0, 0, 1, 50, 500]],
    ['showText', glyphs('un')],
  ])
  assert.deepEqual(rounded(words), [{text: 'un', x: 50, right: 60.2, y: 100, size: 10}])
})

test('a narrow no-break space belongs to its word, a ligature is letters', () => {
  const {words} = painted([
    ['beginText'],
    ['setFont', 'f', 10],
    ['showText', [...glyphs('ﬁn'), glyph('\u202f', 125), ...glyphs('; a')]],
  ])
  assert.deepEqual(
    words.map(({text}) => text),
    ['fin\u202f;', 'a'],
  )
})

test('text that shows nothing or runs upwards is no line', () => {
  const {words} = painted([
    ['beginText'],
    ['setFont', 'f', 10],
    ['setTextMatrix', [0, 1, -1, 0, 50, 500]],
    ['showText', glyphs('un')],
    ['setTextMatrix', [1, 0, 0, 1, 50, 500]],
    ['setTextRenderingMode', 3],
    ['showText', glyphs('un')],
  ])
  assert.deepEqual(words, [])
})

test('pictures and filled paths have their rectangles, from the top of the page', () => {
  const {pictures} = painted([
    ['transform', 100, 0, 0, 50, 50, 500],
    ['paintImageXObject', 'i', 100, 50],
    ['constructPath', OPS.fill, [], [0, 0, 1, 0.1]],
    ['constructPath', OPS.endPath, [], [0, 0, 1, 1]],
  ])
  assert.deepEqual(
    pictures.map(({top, bottom}) => [Math.round(top), Math.round(bottom)]),
    [
      [50, 100],
      [95, 100],
    ],
  )
})
