/** Photographs opened for their inks. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {openCodec} from '../pictures/codec.ts'
import {openJpeg} from './jpeg.ts'

test('a photograph gives its red, green and blue, row by row, and what is none gives nothing', async () => {
  const [width, height] = [16, 8]
  // The left half orange, the right half blue: JPEG keeps even squares of eight as they are, or nearly.
  const colours = [
    [240, 120, 20],
    [10, 40, 200],
  ] as const
  const at = (pixel: number) => colours[pixel % width < 8 ? 0 : 1] as readonly number[]
  const data = Uint8ClampedArray.from(Array.from({length: width * height}, (_, pixel) => [...at(pixel), 255]).flat())
  const jpeg = await (await openCodec()).encode({width, height, data}, false)
  const decode = await openJpeg()
  const found = decode(jpeg)
  assert.deepEqual([found?.width, found?.height, found?.rgb.length], [width, height, 3 * width * height])
  for (const pixel of [0, 3, 8 * 16 - 1, 5 * 16 + 12, 5 * 16 + 2])
    for (const [channel, value] of at(pixel).entries()) {
      const seen = found?.rgb[3 * pixel + channel] ?? -99
      assert.ok(Math.abs(seen - value) < 24, `${pixel}: ${channel}: ${seen} for ${value}`)
    }
  assert.equal(decode(Buffer.from('no photograph')), undefined)
})
