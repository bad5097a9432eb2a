import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {greyContent, greyOf} from './content.ts'

const grey = (content: string, flat: Parameters<typeof greyContent>[1] = () => undefined) =>
  Buffer.from(greyContent(Buffer.from(content, 'latin1'), flat))
    .toString('latin1')
    .replace(/\s+/g, ' ')
    .trim()

test('colours are greys as light as they are, tints under a tenth the paper', () => {
  assert.equal(grey('1 0 0 rg 0 0 10 10 re f'), '0.2126 g 0 0 10 10 re f')
  assert.equal(grey('0 0 1 RG 2 w 0 0 m 9 9 l S'), '0.0722 G 2 w 0 0 m 9 9 l S')
  assert.equal(grey('.95 .96 .97 rg 0 0 9 9 re f'), '1 g 0 0 9 9 re f')
  assert.equal(
    grey('/Pattern cs /P1 scn 0 0 9 9 re f', () => [0, 1, 0]),
    '/Pattern cs 0.7152 g 0 0 9 9 re f',
  )
  fc.assert(
    fc.property(fc.tuple(...[0, 1, 2].map(() => fc.double({min: 0, max: 1, noNaN: true}))), parts => {
      const [value] = greyOf(parts as unknown as readonly [number, number, number])
      assert.ok(value >= 0 && (value < 0.9 || value === 1))
    }),
  )
})

test('lines are half a point on the page at least, whatever the scale around them', () => {
  assert.equal(grey('0.2 w S'), '0.5000 w S')
  assert.equal(grey('1 w S'), '1 w S')
  assert.equal(grey('q .25 0 0 -.25 0 800 cm 1 w S Q 0.6 w S'), 'q .25 0 0 -.25 0 800 cm 2.0000 w S Q 0.6 w S')
})

test('what is text stays as it is', () => {
  const text = 'BT /F 10 Tf (1 0 0 rg \\) 0.1 w) Tj ET'
  assert.equal(grey(text), text)
})
