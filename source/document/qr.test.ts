import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Element} from 'hast'
import jsqr from 'jsqr'
import {qrCode} from './qr.ts'

/** Its types and what Node makes of its module do not agree. */
const read = jsqr as unknown as typeof jsqr.default

/** The drawing as a camera sees it: four pixels a module. */
const photographed = (drawing: Element): {data: Uint8ClampedArray; side: number} => {
  const modules = Number(String(drawing.properties.viewBox).split(' ')[2])
  const scale = 4
  const side = modules * scale
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  const [path] = drawing.children as Element[]
  for (const [, x = '', y = '', length = ''] of String(path?.properties.d).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let at = Number(x) * scale; at < (Number(x) + Number(length)) * scale; at++)
        data.fill(0, (row * side + at) * 4, (row * side + at) * 4 + 3)
  }
  return {data, side}
}

test('a telephone reads what was written', () => {
  const texts = [
    'https://exemple.org/reglement',
    'https://exemple.org/?q=été&n=1',
    `https://exemple.org/${'a'.repeat(270)}`,
  ]
  for (const text of texts) {
    const {data, side} = photographed(qrCode(text, 'Édition en vigueur'))
    assert.equal(read(data, side, side)?.data, text)
  }
})

test('it says what it is, and has four modules of white around it', () => {
  const {properties, children} = qrCode('https://exemple.org/', 'Édition en vigueur')
  assert.deepEqual([properties.role, properties.ariaLabel], ['img', 'Édition en vigueur'])
  const [path] = children as Element[]
  const places = [...String(path?.properties.d).matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)])
  assert.equal(Math.min(...places), 4)
})
