import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {endsWhole, isWhole} from './whole.ts'

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))))
const chunk = (type: string, length: number) => bytes([0, 0, 0, length], type, Array(length + 4).fill(7))
const many = (length: number, value = 7) => Array<number>(length).fill(value)

/** One of each, whole: structure alone, the pictures mean nothing. */
const images: Readonly<Record<string, Uint8Array>> = {
  png: bytes('\x89PNG\r\n\x1a\n', [...chunk('IHDR', 13)], [...chunk('IDAT', 200)], [...chunk('IEND', 0)]),
  jpeg: bytes(
    [0xff, 0xd8, 0xff, 0xe1, 0, 8, 0xff, 0xd8, 0xff, 0xd9, 1, 1], // a thumbnail with an end of its own
    [0xff, 0xda, 0, 4, 1, 1, ...many(50), 0xff, 0, ...many(50), 0xff, 0xd3, ...many(50)],
    [0xff, 0xc4, 0, 4, 1, 1, 0xff, 0xda, 0, 4, 1, 1, ...many(50), 0xff, 0xd9],
  ),
  gif: bytes(
    'GIF89a',
    [1, 0, 1, 0, 0x80, 0, 0, ...many(6)],
    [0x21, 0xf9, 4, 1, 1, 1, 1, 0],
    [...[0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 100, ...many(100), 100, ...many(100), 0, 0x3b]],
  ),
  webp: bytes('RIFF', [104, 0, 0, 0], 'WEBPVP8 ', many(96)),
  avif: bytes([0, 0, 0, 16], 'ftypavif', many(4), [0, 0, 0, 108], 'mdat', many(100)),
  svg: bytes('<?xml version="1.0"?><svg viewBox="0 0 1 1"><svg><path d="M0 0"/></svg><text>a</text></svg>'),
}

for (const [name, image] of Object.entries(images)) {
  const quick = (cut: Uint8Array) => endsWhole(cut, cut.subarray(-4096), cut.length)
  test(`${name}: whole, with something after it too, and cut anywhere`, () => {
    assert.ok(isWhole(image))
    if (name !== 'avif' && name !== 'svg') assert.ok(quick(image))
    const after = bytes([...image], name === 'svg' ? '\n<!-- fini --> <!-- oui -->\n' : many(30, 0))
    assert.ok(isWhole(after), 'after it')
    fc.assert(
      fc.property(fc.integer({min: 20, max: image.length - (name === 'gif' ? 3 : 2)}), length => {
        const cut = image.subarray(0, length)
        assert.equal(isWhole(cut), false, `${length} of ${image.length} bytes`)
      }),
    )
  })
}

test('an SVG of a single tag is whole', () => {
  assert.ok(isWhole(bytes('<svg width="1" height="1"/>')))
  assert.ok(!isWhole(bytes('<svg width="1" height="1"><path d="M0 0"/>')))
})

test('the time grows with the length alone', () => {
  const time = (repeats: number) => {
    const worst = [
      bytes('<svg>', '<svg '.repeat(repeats)),
      bytes('<svg>', `<svg a="`.repeat(repeats)),
      bytes('<svg>', '<!---->'.repeat(repeats)),
      bytes('<svg>', '</svg'.repeat(repeats)),
      bytes([0xff, 0xd8], many(repeats, 0xff)),
      bytes('GIF89a', many(7, 0), [0x21, 0xf9], many(repeats, 1)),
    ]
    const begun = performance.now()
    for (const each of worst) isWhole(each)
    return performance.now() - begun
  }
  time(10_000)
  const once = Math.max(2, time(100_000))
  assert.ok(time(400_000) < 12 * once)
})
