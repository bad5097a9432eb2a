/**
 * The profile of sRGB (IEC 61966-2-1), made here: a display profile of three primaries and one curve, version 2.4 of ICC,
 * which every reader of PDF/A knows. It bears no date but the first of 2000, so that equal files have equal bytes.
 */

/** Primaries and white under D50, as ICC has them (ICC.1:2004-10, annex E; Bradford). */
const WHITE = [0.9642, 1, 0.82491]
const PRIMARIES = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
}

/** Steps of the curve: between them it is straight, which is right to 1/65535. */
const STEPS = 1024

/** The bytes of the profile. */
export function srgbProfile(): Uint8Array {
  const curve = curveOf()
  const tags: (readonly [string, Uint8Array])[] = [
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', tagged('text', Buffer.from('CC0\0', 'latin1'))],
    ['wtpt', tagged('XYZ ', fixed(WHITE))],
    ...Object.entries(PRIMARIES).map(([name, xyz]) => [name, tagged('XYZ ', fixed(xyz))] as const),
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const table = Buffer.alloc(4 + 12 * tags.length)
  table.writeUInt32BE(tags.length)
  const parts: Uint8Array[] = []
  const placed = new Map<Uint8Array, number>()
  let at = 128 + table.length
  for (const [index, [name, data]] of tags.entries()) {
    const known = placed.get(data)
    const where = known ?? at
    if (known === undefined) {
      placed.set(data, at)
      parts.push(data)
      at += data.length
    }
    table.write(name, 4 + 12 * index, 'latin1')
    table.writeUInt32BE(where, 8 + 12 * index)
    table.writeUInt32BE(data.length, 12 + 12 * index)
  }
  return Buffer.concat([header(at), table, ...parts])
}

const header = (size: number): Uint8Array => {
  const bytes = Buffer.alloc(128)
  bytes.writeUInt32BE(size, 0)
  bytes.writeUInt32BE(0x02400000, 8)
  bytes.write('mntrRGB XYZ ', 12, 'latin1')
  // Year, month, day.
  for (const [index, part] of [2000, 1, 1].entries()) bytes.writeUInt16BE(part, 24 + 2 * index)
  bytes.write('acsp', 36, 'latin1')
  bytes.set(fixed(WHITE), 68)
  return bytes
}

/** Numbers as s15Fixed16. */
const fixed = (numbers: readonly number[]): Uint8Array => {
  const bytes = Buffer.alloc(4 * numbers.length)
  for (const [index, number] of numbers.entries()) bytes.writeInt32BE(Math.round(number * 65536), 4 * index)
  return bytes
}

const tagged = (type: string, data: Uint8Array): Uint8Array => {
  const length = 8 + data.length
  const bytes = Buffer.alloc(length + ((4 - (length % 4)) % 4))
  bytes.write(type, 0, 'latin1')
  bytes.set(data, 8)
  return bytes
}

/** A text in ASCII; the places of other scripts stay empty (ICC.1:2001-04, 6.5.17). */
const description = (text: string): Uint8Array => {
  const data = Buffer.alloc(4 + text.length + 1 + 4 + 4 + 2 + 1 + 67)
  data.writeUInt32BE(text.length + 1)
  data.write(text, 4, 'latin1')
  return tagged('desc', data)
}

const curveOf = (): Uint8Array => {
  const data = Buffer.alloc(4 + 2 * STEPS)
  data.writeUInt32BE(STEPS)
  for (let step = 0; step < STEPS; step++) {
    const value = step / (STEPS - 1)
    const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    data.writeUInt16BE(Math.round(light * 65535), 4 + 2 * step)
  }
  return tagged('curv', data)
}
