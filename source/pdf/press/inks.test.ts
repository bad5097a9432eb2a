import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {after, test} from 'node:test'
import fc from 'fast-check'
import {type InkMaker, openInks, type Rgb} from './inks.ts'

const profile = async (name: string) =>
  new Uint8Array(await readFile(new URL(`../../../icc/${name}.icc`, import.meta.url)))
const fogra = await profile('fogra39l-coated')
const inks = (await openInks(fogra, 300)) as InkMaker
after(() => inks.close())

test('black and greys are of black ink alone, and darker greys have more of it', () => {
  assert.deepEqual(inks.of([0, 0, 0]), [0, 0, 0, 1])
  assert.deepEqual(inks.of([0.106, 0.106, 0.106]), [0, 0, 0, 1], 'a raster of 90 % would fray letters')
  assert.deepEqual(inks.of([1, 1, 1]), [0, 0, 0, 0])
  let before = 1
  for (let grey = 40; grey <= 255; grey += 5) {
    const [c, m, y, k] = inks.of([grey / 255, grey / 255, grey / 255])
    assert.deepEqual([c, m, y], [0, 0, 0])
    assert.ok(k < before, `${grey}: ${k} after ${before}`)
    before = k
  }
})

test('a blue is mostly cyan, a warm yellow mostly yellow', () => {
  const [c, , y] = inks.of([0.043, 0.31, 0.424])
  assert.ok(c > 0.6 && y < 0.2)
  const [cyan, , yellow] = inks.of([0.949, 0.71, 0.267])
  assert.ok(yellow > 0.6 && cyan < 0.05)
})

test('no colour has more ink than the limit', async () => {
  const dry = (await openInks(fogra, 240)) as InkMaker
  const part = fc.integer({min: 0, max: 255}).map(byte => byte / 255)
  fc.assert(
    fc.property(fc.tuple(part, part, part), colour => {
      for (const [maker, limit] of [
        [inks, 3],
        [dry, 2.4],
      ] as const) {
        assert.ok(maker.of(colour as Rgb).reduce((sum, ink) => sum + ink, 0) <= limit + 1e-9)
      }
    }),
    {numRuns: 200},
  )
  const bytes = dry.pixels(Uint8Array.from({length: 3000}, (_, i) => (i * 37) % 70))
  for (let at = 0; at < bytes.length; at += 4) {
    assert.ok((bytes[at] ?? 0) + (bytes[at + 1] ?? 0) + (bytes[at + 2] ?? 0) + (bytes[at + 3] ?? 0) <= 612)
  }
  dry.close()
})

test('what is no profile of four inks is none', async () => {
  assert.equal(await openInks(new Uint8Array(500), 300), undefined)
  assert.equal(await openInks(new TextEncoder().encode('un texte'), 300), undefined)
  const cut = fogra.slice(0, 400)
  assert.equal(await openInks(cut, 300), undefined)
})
