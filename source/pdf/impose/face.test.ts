/** A face of a few glyphs, made byte by byte: what is measured, what is found, and what of it is embedded. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {inflateSync} from 'node:zlib'
import {openPdf, streamBytes} from '../read/file.ts'
import {isStream, type PdfDict, type PdfValue} from '../read/values.ts'
import {writePdf} from '../write.ts'
import {openTarget} from './copy.ts'
import {openFace} from './face.ts'

const words = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(2 * values.length)
  for (const [index, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, 2 * index)
  return bytes
}

/** Outlines by glyph: nothing, plain ones of 14, 12 and 16 bytes, and 5, which is made of 2 and 3, then 6 of 5 and 4. */
const plain = (length: number, sign: number) => Buffer.concat([words(1), Buffer.alloc(length - 2, sign)])
const parts = (...records: number[][]) => Buffer.concat([words(-1, 0, 0, 0, 0), ...records.map(each => words(...each))])
const outlines = [
  plain(12, 0x10),
  Buffer.alloc(0),
  plain(14, 0x12),
  plain(12, 0x13),
  plain(16, 0x14),
  // Words for the arguments and a scale; then bytes, and two scales of words.
  parts([0x29, 2, 7, 7, 0x4000], [0x40, 3, 0x0101, 0x4000, 0x4000]),
  // A matrix of four, then the last one.
  parts([0xa0, 5, 0x0101, 1, 2, 3, 4], [0x01, 4, 7, 7]),
  plain(12, 0x17),
]
/** Two sub-tables, the second of format 4: A to C by a delta, é and è by a list, nothing for ê. */
const cmap = Buffer.concat([
  words(0, 2, 1, 0, 0, 20, 3, 1, 0, 26),
  words(0, 6, 0),
  words(4, 0, 0, 6, 0, 0, 0),
  words(0x43, 0xea, 0xffff, 0),
  words(0x41, 0xe8, 0xffff),
  words(1 - 0x41, 1, 1),
  words(0, 4, 0),
  words(4, 5, 0),
])
const advances = [500, 250, 600, 610, 620]

/** @param isLong whether the places of the outlines are written as they are, or halved */
const faceOf = (isLong: boolean): Buffer => {
  const head = Buffer.alloc(54, 0xaa)
  head.writeUInt16BE(2000, 18)
  for (const [index, side] of [-200, -500, 2400, 1900].entries()) head.writeInt16BE(side, 36 + 2 * index)
  head.writeInt16BE(isLong ? 1 : 0, 50)
  const hhea = Buffer.alloc(36)
  hhea.writeInt16BE(1800, 4)
  hhea.writeInt16BE(-400, 6)
  hhea.writeUInt16BE(advances.length, 34)
  const places = outlines.map((_, index) => Buffer.concat(outlines.slice(0, index)).length)
  const ends = [...places, Buffer.concat(outlines).length]
  const loca = isLong ? Buffer.concat(ends.map(at => words(0, at))) : words(...ends.map(at => at / 2))
  const tables: Record<string, Buffer> = {
    cmap,
    'cvt ': words(11, 12),
    fpgm: words(13),
    glyf: Buffer.concat(outlines),
    head,
    hhea,
    hmtx: Buffer.concat(advances.map(advance => words(advance, 9))),
    loca,
    maxp: words(1, 0, outlines.length),
    name: words(1, 2, 3),
    prep: words(7, 8, 9),
  }
  let at = 12 + 16 * Object.keys(tables).length
  const rows = Object.entries(tables).map(([tag, body]) => {
    const row = Buffer.concat([Buffer.from(tag), Buffer.alloc(4), words(0, at), words(0, body.length)])
    at += body.length
    return row
  })
  return Buffer.concat([words(0, 1, rows.length, 0, 0, 0), ...rows, ...Object.values(tables)])
}

for (const isLong of [true, false]) {
  test(`letters are found and measured, ${isLong ? 'long' : 'short'} places`, () => {
    const face = openFace(faceOf(isLong))
    assert.equal(face.glyphs('ABC'), '<000100020003>')
    // By the list, with its delta; what it leaves out, and what is before, between and after all parts, is glyph 0.
    assert.equal(face.glyphs('èéê'), '<000500060000>')
    assert.equal(face.glyphs('@D\u00e7\u00eb😀'), '<00000000000000000000>')
    // 2000 units an em; glyphs beyond the list have the last advance.
    for (const [text, units] of Object.entries({A: 250, B: 600, C: 610, è: 620, '😀': 500, ABC: 1460, '': 0}))
      assert.ok(Math.abs(face.width(text, 12) - (units / 2000) * 12) < 1e-9, text)
  })
}

/** What is embedded, read back by the way that any file is read. */
const embedded = (isLong: boolean, text: string) => {
  const face = openFace(faceOf(isLong))
  face.glyphs(text)
  const target = openTarget()
  const font = face.embed(target)
  const root = target.put(new Map<string, PdfValue>([['Font', {ref: font}]]))
  const file = openPdf(writePdf(target.objects, root))
  const dict = (value: PdfValue | undefined) => file.dict(value) as PdfDict
  const data = (value: PdfValue | undefined) => {
    const stream = file.resolve(value)
    assert.ok(isStream(stream))
    assert.equal(stream.dict.get('Filter'), 'FlateDecode')
    assert.equal(stream.dict.get('Length'), stream.data.length)
    assert.deepEqual(Buffer.from(streamBytes(stream)), inflateSync(stream.data))
    return {stream, bytes: Buffer.from(streamBytes(stream))}
  }
  const type0 = dict({ref: font})
  const descendant = dict(file.array(type0.get('DescendantFonts'))[0])
  const descriptor = dict(descendant.get('FontDescriptor'))
  const program = data(descriptor.get('FontFile2'))
  assert.equal(program.stream.dict.get('Length1'), program.bytes.length)
  return {type0, descendant, descriptor, program: program.bytes, unicode: data(type0.get('ToUnicode')).bytes.toString()}
}

test('the font is one of two bytes a letter, its numbers as they stand in the face (ISO 32000-2, 9.7)', () => {
  const {type0, descendant, descriptor, unicode} = embedded(true, 'èBA')
  const plainly = (dict: PdfDict) =>
    Object.fromEntries([...dict].filter(([, value]) => !(value instanceof Object) || Array.isArray(value)))
  const name = 'SHEETS+AtkinsonHyperlegibleNext-Regular'
  assert.deepEqual(
    [type0.get('Type'), type0.get('Subtype'), type0.get('BaseFont'), type0.get('Encoding')],
    ['Font', 'Type0', name, 'Identity-H'],
  )
  assert.deepEqual(plainly(descendant), {
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    // In thousandths of an em, whatever the units of the face.
    W: [1, [125], 2, [300], 5, [310]],
    CIDToGIDMap: 'Identity',
  })
  assert.deepEqual(
    descendant.get('CIDSystemInfo'),
    new Map<string, PdfValue>([
      ['Registry', {text: 'Adobe'}],
      ['Ordering', {text: 'Identity'}],
      ['Supplement', 0],
    ]),
  )
  assert.deepEqual(plainly(descriptor), {
    Type: 'FontDescriptor',
    FontName: name,
    // Symbolic: the numbers are the face's own.
    Flags: 4,
    FontBBox: [-100, -250, 1200, 950],
    ItalicAngle: 0,
    Ascent: 900,
    Descent: -200,
    CapHeight: 630,
    StemV: 80,
  })
  assert.match(unicode, /^3 beginbfchar\n<0001> <0041>\n<0002> <0042>\n<0005> <00e8>\nendbfchar$/m)
})

for (const isLong of [true, false]) {
  test(`the outlines that are used, and those that they are made of, are there, ${isLong ? 'long' : 'short'} places`, () => {
    const {program} = embedded(isLong, 'éA')
    const count = program.readUInt16BE(4)
    assert.deepEqual(
      [program.readUInt32BE(0), count, program.readUInt16BE(6), program.readUInt16BE(8), program.readUInt16BE(10)],
      [0x10000, 9, 128, 3, 16],
    )
    const tables = new Map<string, Buffer>()
    let end = 12 + 16 * count
    for (let at = 12; at < 12 + 16 * count; at += 16) {
      const [sum, from, length] = [4, 8, 12].map(more => program.readUInt32BE(at + more)) as [number, number, number]
      assert.equal(from, end, 'one after the other, at multiples of four')
      end = from + Math.ceil(length / 4) * 4
      const padded = program.subarray(from, end)
      let added = 0
      for (let word = 0; word < padded.length; word += 4) added = (added + padded.readUInt32BE(word)) % 2 ** 32
      assert.equal(sum, added)
      tables.set(program.toString('latin1', at, at + 4), program.subarray(from, from + length))
    }
    assert.equal(end, program.length)
    assert.deepEqual([...tables.keys()], ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'])
    assert.deepEqual(
      [tables.get('cvt '), tables.get('fpgm'), tables.get('prep')],
      [words(11, 12), words(13), words(7, 8, 9)],
    )
    const [glyf, loca, head] = ['glyf', 'loca', 'head'].map(tag => tables.get(tag) as Buffer) as [
      Buffer,
      Buffer,
      Buffer,
    ]
    assert.deepEqual([head.readUInt32BE(8), head.readInt16BE(50)], [0, 1])
    assert.deepEqual([head.readUInt32BE(4), head.readUInt16BE(18)], [0xaaaaaaaa, 2000])
    const place = (glyph: number) => loca.readUInt32BE(4 * glyph)
    assert.equal(loca.length, 4 * (outlines.length + 1))
    assert.equal(place(outlines.length), glyf.length)
    // é is glyph 6, of 5 and 4, of which 5 is made of 2 and 3; A has no outline; 7 is not asked for.
    for (const [glyph, outline] of outlines.entries()) {
      const own = glyf.subarray(place(glyph), place(glyph + 1))
      if (glyph === 7) assert.equal(own.length, 0)
      else assert.deepEqual([own.subarray(0, outline.length), own.length % 4], [outline, 0], `${glyph}`)
    }
  })
}

test('a letter alone takes its own outline and that of the sign for what is missing', () => {
  const {program} = embedded(true, 'B')
  const glyf = program.readUInt32BE(12 + 16 * 2 + 12)
  assert.equal(glyf, 12 + 16)
})

test('letters beyond the first plane, and more than a hundred, are told by their own', () => {
  const {unicode} = embedded(true, 'B😀')
  assert.match(unicode, /<0000> <d83dde00>\n<0002> <0042>/)
})

test('a face without the table of letters is no face', () => {
  const bytes = faceOf(true)
  const at = bytes.readUInt32BE(12 + 8)
  bytes.writeUInt16BE(12, at + 26)
  assert.throws(() => openFace(bytes), /cmap/)
})
