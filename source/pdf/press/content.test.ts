import assert from 'node:assert/strict'
import {test} from 'node:test'
import {repaint, written} from './content.ts'
import type {Rgb} from './inks.ts'

const inks = ([red, green, blue]: Rgb) =>
  red === green && green === blue ? [0, 0, 0, 1 - red] : [1 - red, 1 - green, 1 - blue, 0]
const plain = (content: string) => repaint(content, {colour: inks, flat: () => undefined})

test('colours of the screen and greys become inks, filled and stroked; all else stays', () => {
  assert.equal(
    plain('q\n.2 .2 .2 rg\n1 0 .5 RG\n0 g 1 G\nf Q'),
    'q\n 0 0 0 0.8 k\n 0 1 0.5 0 K\n 0 0 0 1 k  0 0 0 0 K\nf Q',
  )
  const text =
    'BT /F1 9 Tf (1 0 0 rg \\) (2 g) \\\\) Tj <30206720> Tj [(0 g) -3] TJ ET % 1 0 0 rg\n/P <</MCID 3>> BDC EMC'
  assert.equal(plain(text), text)
})

test('a spot colour is a plate of its own, filled, stroked and as a pattern of one colour', () => {
  const spot = ([red]: Rgb) => (red === 1 ? 'Spot1' : undefined)
  const flat = (): Rgb => [1, 0, 0]
  assert.equal(
    repaint('1 0 0 rg 0 1 0 rg 1 0 0 RG /Pattern cs /P1 scn', {colour: inks, flat, spot}),
    ' /Spot1 cs 1 scn  1 0 1 0 k  /Spot1 CS 1 SCN /Pattern cs  /Spot1 cs 1 scn',
  )
})

test('a string is no program, whatever stands in it', () => {
  for (const text of ['(un 0 g) Tj', '(a \\( b 0 g) Tj', '(a (b) c 0 g) Tj', '(un 0 g']) assert.equal(plain(text), text)
  assert.equal(plain('(a (b) c) Tj 0 g'), '(a (b) c) Tj  0 0 0 1 k')
  assert.equal(plain('(a\\)) Tj 0 g'), '(a\\)) Tj  0 0 0 1 k')
})

test('what is no colour of the screen stays: too few or too many parts, words, patterns with colours of their own', () => {
  for (const text of ['1 0 rg', '1 0 0 0 rg', '1 1 g', 'g', '/a g', '0 /P1 scn', '1 0 0 1 k', '0.5 scn', 'true 1 rg'])
    assert.equal(plain(text), text, text)
  assert.equal(plain('[1 2] 0 d 0 g'), '[1 2] 0 d  0 0 0 1 k')
  assert.equal(plain('true false null 0 g'), 'true false null 0 g', 'words that are values are operands')
  assert.equal(plain('%1 0 0 rg\n0 g'), '%1 0 0 rg\n 0 0 0 1 k')
})

test('colours are written with four decimals, by the operator of as many parts', () => {
  assert.deepEqual(
    [[0.123456], [1 / 3, 0, 1], [0, 0, 0, 0.99999]].flatMap(parts => [written(parts, false), written(parts, true)]),
    ['0.1235 g', '0.1235 G', '0.3333 0 1 rg', '0.3333 0 1 RG', '0 0 0 1 k', '0 0 0 1 K'],
  )
})

test('an inline image is no program', () => {
  const image = 'BI /W 1 /H 1 /CS /RGB /BPC 8 ID 1 g \n EI Q'
  assert.equal(plain(image), image)
  assert.equal(plain(`${image} 1 g`), `${image}  0 0 0 0 k`)
  const open = 'BI ID 1 g \nEIQ 1 g'
  assert.equal(plain(open), open, 'one that has no end')
})

test('a pattern of one colour is that colour, any other stays', () => {
  const flat = (name: string): Rgb | undefined => (name === 'P1' ? [0, 0, 0] : undefined)
  assert.equal(
    repaint('/Pattern CS/Pattern cs/P1 SCN/P1 scn f /P2 scn', {colour: inks, flat}),
    '/Pattern CS/Pattern cs 0 0 0 1 K 0 0 0 1 k f /P2 scn',
  )
})
