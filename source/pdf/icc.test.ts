import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import {test} from 'node:test'
import {srgbProfile} from './icc.ts'

const profile = Buffer.from(srgbProfile())
const tags = new Map(
  Array.from({length: profile.readUInt32BE(128)}, (_, index) => {
    const [at, length] = [136, 140].map(from => profile.readUInt32BE(from + 12 * index))
    const name = profile.toString('latin1', 132 + 12 * index, 136 + 12 * index)
    return [name, profile.subarray(at, (at ?? 0) + (length ?? 0))]
  }),
)
const xyz = (name: string): number[] => [8, 12, 16].map(at => (tags.get(name)?.readInt32BE(at) ?? Number.NaN) / 65536)

test('the profile says what it is: a display, of this length, of version 2', () => {
  assert.equal(profile.readUInt32BE(0), profile.length)
  assert.equal(profile.readUInt32BE(8), 0x02400000)
  assert.equal(profile.toString('latin1', 12, 24), 'mntrRGB XYZ ')
  assert.equal(profile.toString('latin1', 36, 40), 'acsp')
  assert.deepEqual([...tags.keys()], ['desc', 'cprt', 'wtpt', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'])
  const text = 'sRGB IEC61966-2.1'
  const desc = tags.get('desc')
  assert.equal(desc?.readUInt32BE(8), text.length + 1)
  assert.equal(desc?.toString('latin1', 12, 12 + text.length), text)
  // Its own bytes, those of two other scripts, and the filling to four.
  assert.equal(desc?.length, Math.ceil((12 + text.length + 1 + 4 + 4 + 2 + 1 + 67) / 4) * 4)
})

test('its three colours together are white, and its curve is that of sRGB', () => {
  const [red, green, blue, white] = ['rXYZ', 'gXYZ', 'bXYZ', 'wtpt'].map(xyz)
  for (const part of [0, 1, 2]) {
    const sum = (red?.[part] ?? 0) + (green?.[part] ?? 0) + (blue?.[part] ?? 0)
    assert.ok(Math.abs(sum - (white?.[part] ?? 0)) < 0.001, `${sum}`)
  }
  assert.ok((green?.[1] ?? 0) > (red?.[1] ?? 0) && (red?.[1] ?? 0) > (blue?.[1] ?? 0))
  const curve = tags.get('gTRC') ?? Buffer.alloc(0)
  assert.deepEqual(tags.get('rTRC'), curve)
  const count = curve.readUInt32BE(8)
  const at = (value: number): number => curve.readUInt16BE(12 + 2 * Math.round(value * (count - 1))) / 65535
  for (const [value, light] of [
    [0, 0],
    [0.03, 0.03 / 12.92],
    [0.5, 0.214],
    [1, 1],
  ] as const)
    assert.ok(Math.abs(at(value) - light) < 0.001, `${value}`)
})

test('its bytes never change: they are in every archive', () => {
  assert.equal(
    createHash('sha256').update(profile).digest('hex'),
    '5038940896750eba966ca0ae15f4a99aa46b301bfe8574e0c75f73c4479a7360',
  )
})
