import assert from 'node:assert/strict'
import {test} from 'node:test'
import {deflateSync} from 'node:zlib'
import fc from 'fast-check'
import {readPng} from './png.ts'

const chunk = (name: string, data: Uint8Array): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)])
}

const png = (width: number, height: number, type: number, rows: Uint8Array): Uint8Array => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, type, 0, 0, 0], 8)
  const data = deflateSync(rows)
  const [first, second] = [data.subarray(0, 3), data.subarray(3)]
  return Buffer.concat([
    Buffer.alloc(8),
    chunk('IHDR', head),
    chunk('IDAT', first),
    chunk('IDAT', second),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Filters a row as section 9.2 says: each byte less what is foretold of it. */
const filtered = (filter: number, line: readonly number[], above: readonly number[], step: number): number[] => [
  filter,
  ...line.map((byte, i) => {
    const [a, b, c] = [line[i - step] ?? 0, above[i] ?? 0, i < step ? 0 : (above[i - step] ?? 0)]
    const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)]
    const paeth = pa <= pb && pa <= pc ? a : pb <= pc ? b : c
    return (byte - [0, a, b, (a + b) >> 1, paeth][filter]!) & 255
  }),
]

test('every filter is undone, with alpha or without', () => {
  const image = fc
    .tuple(fc.integer({min: 1, max: 6}), fc.integer({min: 1, max: 5}), fc.constantFrom(3, 4))
    .chain(([width, height, step]) =>
      fc.tuple(
        fc.constant({width, step}),
        fc.array(fc.array(fc.integer({min: 0, max: 255}), {minLength: width * step, maxLength: width * step}), {
          minLength: height,
          maxLength: height,
        }),
        fc.array(fc.integer({min: 0, max: 4}), {minLength: height, maxLength: height}),
      ),
    )
  fc.assert(
    fc.property(image, ([{width, step}, lines, filters]) => {
      const none = new Array(width * step).fill(0)
      const rows = lines.flatMap((line, y) => filtered(filters[y] ?? 0, line, lines[y - 1] ?? none, step))
      const {pixels} = readPng(png(width, lines.length, step === 3 ? 2 : 6, Uint8Array.from(rows)))
      assert.deepEqual(
        [...pixels],
        lines.flat().filter((_, i) => i % step < 3),
      )
    }),
  )
})

test('another kind of PNG is refused', () => {
  assert.throws(() => readPng(png(1, 1, 3, Uint8Array.from([0, 0]))))
})
