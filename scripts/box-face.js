/**
 * A face with one glyph, an empty box, for every sign that the faces of the house have not. Without it a browser takes a
 * face that happens to be on the machine, or draws nothing: so it is the same box everywhere, and it can be told.
 *
 * TrueType (ISO/IEC 14496-22); its `cmap` is of format 13, many signs to one glyph.
 */

const unitsPerEm = 1000
const advance = 600

/**
 * The signs that are drawn as a box: letters and symbols of all scripts, private use included. Spaces and signs without
 * width are none of them.
 */
const ranges = [
  [0xa1, 0xac],
  [0xae, 0x34e],
  [0x350, 0x61b],
  [0x61d, 0x17b3],
  [0x17b6, 0x180a],
  [0x180f, 0x1fff],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x2070, 0x2fff],
  [0x3001, 0xd7ff],
  [0xe000, 0xfdff],
  [0xfe10, 0xfefe],
  [0xff00, 0xffef],
  [0x10000, 0x323af],
]

/** The bytes of the face. */
export function boxFace(family) {
  const head = [u32(0x00010000), u32(0x00010000), u32(0), u32(0x5f0f3cf5), u16(3), u16(unitsPerEm), u64(0), u64(0)]
  head.push(i16(60), i16(0), i16(540), i16(700), u16(0), u16(8), i16(2), i16(0), i16(0))
  const metrics = [i16(800), i16(-200), i16(0)]
  const tables = {
    'OS/2': os2(),
    cmap: cmap(),
    glyf: glyph(),
    head: Buffer.concat(head),
    hhea: Buffer.concat([
      u32(0x00010000),
      ...metrics,
      u16(advance),
      ...[60, 60, 540, 1, 0, 0, 0, 0, 0, 0, 0].map(i16),
      u16(2),
    ]),
    hmtx: Buffer.concat([u16(advance), i16(60), u16(advance), i16(60)]),
    // Glyph 0, which a browser takes for a sign that is not there, is empty; glyph 1 is the box.
    loca: Buffer.concat([u16(0), u16(0), u16(glyph().length / 2)]),
    maxp: Buffer.concat([
      u32(0x00010000),
      u16(2),
      u16(8),
      u16(2),
      ...Array(2).fill(u16(0)),
      u16(2),
      ...Array(8).fill(u16(0)),
    ]),
    name: names(family),
    post: Buffer.concat([u32(0x00030000), u32(0), i16(-100), i16(50), u32(1), ...Array(4).fill(u32(0))]),
  }
  return font(tables)
}

/** Two squares, the inner one the other way round. */
function glyph() {
  const points = [
    [60, 0],
    [60, 700],
    [540, 700],
    [540, 0],
    [110, 50],
    [490, 50],
    [490, 650],
    [110, 650],
  ]
  const steps = axis => points.map((point, index) => i16(point[axis] - (points[index - 1]?.[axis] ?? 0)))
  const parts = [i16(2), i16(60), i16(0), i16(540), i16(700), u16(3), u16(7), u16(0)]
  return even(Buffer.concat([...parts, Buffer.alloc(8, 1), ...steps(0), ...steps(1)]))
}

function cmap() {
  const groups = ranges.map(([first, last]) => Buffer.concat([u32(first), u32(last), u32(1)]))
  const format13 = Buffer.concat([u16(13), u16(0), u32(16 + 12 * groups.length), u32(0), u32(groups.length), ...groups])
  return Buffer.concat([u16(0), u16(1), u16(3), u16(10), u32(12), format13])
}

function os2() {
  const numbers = [4, advance, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0]
  return Buffer.concat([
    ...numbers.map(u16),
    Buffer.alloc(10),
    ...Array(4).fill(u32(0)),
    Buffer.from('none'),
    ...[0x40, 0xa1, 0xffff].map(u16),
    ...[800, -200, 0].map(i16),
    ...[800, 200].map(u16),
    u32(0),
    u32(0),
    ...[500, 700, 0, 0x20, 0].map(u16),
  ])
}

function names(family) {
  const texts = [family, 'Regular', family, family, 'Version 1.0', family.replace(/\s/g, '')]
  const encoded = texts.map(text => Buffer.from(text, 'utf16le').swap16())
  let at = 0
  const records = encoded.map((text, index) => {
    const record = Buffer.concat([u16(3), u16(1), u16(0x409), u16(index + 1), u16(text.length), u16(at)])
    at += text.length
    return record
  })
  return Buffer.concat([u16(0), u16(records.length), u16(6 + 12 * records.length), ...records, ...encoded])
}

/** The file: a directory, and the tables on multiples of four bytes, with their checksums. */
function font(tables) {
  const entries = Object.entries(tables).sort(([one], [other]) => (one < other ? -1 : 1))
  const power = Math.floor(Math.log2(entries.length))
  const directory = [
    u32(0x00010000),
    u16(entries.length),
    u16(16 << power),
    u16(power),
    u16(16 * entries.length - (16 << power)),
  ]
  let at = 12 + 16 * entries.length
  const bodies = []
  for (const [tag, bytes] of entries) {
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
    directory.push(Buffer.from(tag), u32(sum(padded)), u32(at), u32(bytes.length))
    at += padded.length
    bodies.push(padded)
  }
  const file = Buffer.concat([...directory, ...bodies])
  const head = entries.findIndex(([tag]) => tag === 'head')
  const offset = file.readUInt32BE(12 + 16 * head + 8)
  file.writeUInt32BE((0xb1b0afba - sum(file)) >>> 0, offset + 8)
  return file
}

function sum(bytes) {
  let total = 0
  for (let at = 0; at < bytes.length; at += 4) total = (total + bytes.readUInt32BE(at)) >>> 0
  return total
}

const even = bytes => (bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(1)]))

function u16(value) {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value)
  return bytes
}

function i16(value) {
  const bytes = Buffer.alloc(2)
  bytes.writeInt16BE(value)
  return bytes
}

function u32(value) {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

function u64(value) {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(BigInt(value))
  return bytes
}
