import assert from 'node:assert/strict'
import {test} from 'node:test'
import {repaint} from './content.ts'
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

test('an inline image is no program', () => {
  const image = 'BI /W 1 /H 1 /CS /RGB /BPC 8 ID 1 g \n EI Q'
  assert.equal(plain(image), image)
})

test('a pattern of one colour is that colour, any other stays', () => {
  const flat = (name: string): Rgb | undefined => (name === 'P1' ? [0, 0, 0] : undefined)
  assert.equal(
    repaint('/Pattern CS/Pattern cs/P1 SCN/P1 scn f /P2 scn', {colour: inks, flat}),
    '/Pattern CS/Pattern cs 0 0 0 1 K 0 0 0 1 k f /P2 scn',
  )
})
