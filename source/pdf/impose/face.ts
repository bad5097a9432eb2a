/** A TrueType face for the few words on a sheet: measured, and embedded with the glyphs that are used (OpenType 1.9). */
import {deflateSync} from 'node:zlib'
import type {PdfValue} from '../read/values.ts'
import type {Target} from './copy.ts'

/** A face in use: it remembers which letters were asked for. */
export interface Face {
  /** Width of `text` in points at `size`. */
  width(text: string, size: number): number
  /** The operand of Tj: glyph numbers in hexadecimal. */
  glyphs(text: string): string
  /** Writes the font with what was asked for; gives the number of its object. */
  embed(target: Target): number
}

/** @param bytes a static font with TrueType outlines and a cmap of format 4 */
export function openFace(bytes: Uint8Array): Face {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = tablesOf(data)
  const table = (tag: string) => tables.get(tag) ?? {offset: 0, length: 0}
  const unit = 1000 / data.getUint16(table('head').offset + 18)
  const metrics = data.getUint16(table('hhea').offset + 34)
  const glyphOf = cmapOf(data, table('cmap').offset)
  const used = new Map<number, string>()
  const advance = (glyph: number): number =>
    data.getUint16(table('hmtx').offset + 4 * Math.min(glyph, metrics - 1)) * unit

  const glyphsOf = (text: string): number[] => [...text].map(letter => glyphOf(letter.codePointAt(0) ?? 0))
  return {
    width: (text, size) => (glyphsOf(text).reduce((sum, glyph) => sum + advance(glyph), 0) * size) / 1000,
    glyphs(text) {
      const letters = [...text]
      const glyphs = glyphsOf(text)
      for (const [index, glyph] of glyphs.entries()) used.set(glyph, letters[index] ?? '')
      return `<${glyphs.map(hex).join('')}>`
    },
    embed(target) {
      const name = 'SHEETS+AtkinsonHyperlegibleNext-Regular'
      const program = subset(bytes, data, tables, new Set(used.keys()))
      const file = deflateSync(program)
      const box = [36, 38, 40, 42].map(at => Math.round(data.getInt16(table('head').offset + at) * unit))
      const [ascent, descent] = [4, 6].map(at => Math.round(data.getInt16(table('hhea').offset + at) * unit))
      const fontFile = target.put({
        dict: new Map<string, PdfValue>([
          ['Length', file.length],
          ['Length1', program.length],
          ['Filter', 'FlateDecode'],
        ]),
        data: file,
      })
      const descriptor = target.put(
        new Map<string, PdfValue>([
          ['Type', 'FontDescriptor'],
          ['FontName', name],
          ['Flags', 4],
          ['FontBBox', box],
          ['ItalicAngle', 0],
          ['Ascent', ascent ?? 0],
          ['Descent', descent ?? 0],
          ['CapHeight', Math.round((ascent ?? 0) * 0.7)],
          ['StemV', 80],
          ['FontFile2', {ref: fontFile}],
        ]),
      )
      const sorted = [...used.keys()].sort((one, other) => one - other)
      const descendant = target.put(
        new Map<string, PdfValue>([
          ['Type', 'Font'],
          ['Subtype', 'CIDFontType2'],
          ['BaseFont', name],
          [
            'CIDSystemInfo',
            new Map<string, PdfValue>([
              ['Registry', {text: 'Adobe'}],
              ['Ordering', {text: 'Identity'}],
              ['Supplement', 0],
            ]),
          ],
          ['FontDescriptor', {ref: descriptor}],
          ['W', sorted.flatMap((glyph): PdfValue[] => [glyph, [Math.round(advance(glyph))]])],
          ['CIDToGIDMap', 'Identity'],
        ]),
      )
      const map = deflateSync(Buffer.from(toUnicode(sorted.map(glyph => [glyph, used.get(glyph) ?? '']))))
      const unicode = target.put({
        dict: new Map<string, PdfValue>([
          ['Length', map.length],
          ['Filter', 'FlateDecode'],
        ]),
        data: map,
      })
      return target.put(
        new Map<string, PdfValue>([
          ['Type', 'Font'],
          ['Subtype', 'Type0'],
          ['BaseFont', name],
          ['Encoding', 'Identity-H'],
          ['DescendantFonts', [{ref: descendant}]],
          ['ToUnicode', {ref: unicode}],
        ]),
      )
    },
  }
}

interface Table {
  readonly offset: number
  readonly length: number
}

const tablesOf = (data: DataView): ReadonlyMap<string, Table> => {
  const tables = new Map<string, Table>()
  for (let index = 0; index < data.getUint16(4); index++) {
    const at = 12 + 16 * index
    const tag = String.fromCharCode(...[0, 1, 2, 3].map(each => data.getUint8(at + each)))
    tables.set(tag, {offset: data.getUint32(at + 8), length: data.getUint32(at + 12)})
  }
  return tables
}

/** From a code point to its glyph by the table of format 4; 0 for one that the face does not have. */
const cmapOf = (data: DataView, cmap: number): ((code: number) => number) => {
  const count = data.getUint16(cmap + 2)
  const offsets = Array.from({length: count}, (_, index) => cmap + data.getUint32(cmap + 4 + 8 * index + 4))
  const at = offsets.find(offset => data.getUint16(offset) === 4)
  if (at === undefined) throw new Error('a face without a cmap of format 4')
  const segments = data.getUint16(at + 6) / 2
  const [ends, starts] = [at + 14, at + 16 + 2 * segments]
  const [deltas, ranges] = [starts + 2 * segments, starts + 4 * segments]
  return code => {
    for (let segment = 0; segment < segments; segment++) {
      if (code > data.getUint16(ends + 2 * segment)) continue
      const start = data.getUint16(starts + 2 * segment)
      if (code < start) return 0
      const delta = data.getUint16(deltas + 2 * segment)
      const range = data.getUint16(ranges + 2 * segment)
      if (range === 0) return (code + delta) & 0xffff
      const glyph = data.getUint16(ranges + 2 * segment + range + 2 * (code - start))
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}

/** The font with the outlines of `glyphs` alone, which keep their numbers, and without what only layout needs. */
const subset = (
  bytes: Uint8Array,
  data: DataView,
  tables: ReadonlyMap<string, Table>,
  glyphs: ReadonlySet<number>,
): Uint8Array => {
  const loca = tables.get('loca')?.offset ?? 0
  const glyf = tables.get('glyf')?.offset ?? 0
  const head = tables.get('head')?.offset ?? 0
  const isLong = data.getInt16(head + 50) === 1
  const count = data.getUint16((tables.get('maxp')?.offset ?? 0) + 4)
  const place = (glyph: number): number =>
    isLong ? data.getUint32(loca + 4 * glyph) : 2 * data.getUint16(loca + 2 * glyph)
  const wanted = new Set<number>([0])
  const add = (glyph: number): void => {
    if (glyph >= count || wanted.has(glyph)) return
    wanted.add(glyph)
    for (const part of partsOf(data, glyf + place(glyph), place(glyph + 1) - place(glyph))) add(part)
  }
  for (const glyph of glyphs) add(glyph)
  const outlines: Uint8Array[] = []
  const places = new DataView(new ArrayBuffer(4 * (count + 1)))
  let at = 0
  for (let glyph = 0; glyph < count; glyph++) {
    places.setUint32(4 * glyph, at)
    if (!wanted.has(glyph)) continue
    const outline = bytes.subarray(glyf + place(glyph), glyf + place(glyph + 1))
    const padded = new Uint8Array(Math.ceil(outline.length / 4) * 4)
    padded.set(outline)
    outlines.push(padded)
    at += padded.length
  }
  places.setUint32(4 * count, at)
  const own = (tag: string): Uint8Array | undefined => {
    const table = tables.get(tag)
    return table && new Uint8Array(bytes.subarray(table.offset, table.offset + table.length))
  }
  const heading = own('head') as Uint8Array
  const view = new DataView(heading.buffer)
  view.setUint32(8, 0)
  view.setInt16(50, 1)
  const kept: [string, Uint8Array | undefined][] = [
    ['cvt ', own('cvt ')],
    ['fpgm', own('fpgm')],
    ['glyf', Buffer.concat(outlines)],
    ['head', heading],
    ['hhea', own('hhea')],
    ['hmtx', own('hmtx')],
    ['loca', new Uint8Array(places.buffer)],
    ['maxp', own('maxp')],
    ['prep', own('prep')],
  ]
  return sfnt(kept.flatMap(([tag, table]) => (table ? [[tag, table] as const] : [])))
}

/** The glyphs that a composite glyph is made of. */
const partsOf = (data: DataView, at: number, length: number): number[] => {
  if (length === 0 || data.getInt16(at) >= 0) return []
  const parts: number[] = []
  let cursor = at + 10
  for (let flags = 0x20; (flags & 0x20) !== 0; ) {
    flags = data.getUint16(cursor)
    parts.push(data.getUint16(cursor + 2))
    cursor += 4 + ((flags & 1) !== 0 ? 4 : 2)
    cursor += (flags & 8) !== 0 ? 2 : (flags & 0x40) !== 0 ? 4 : (flags & 0x80) !== 0 ? 8 : 0
  }
  return parts
}

const sfnt = (tables: readonly (readonly [string, Uint8Array])[]): Uint8Array => {
  const power = Math.floor(Math.log2(tables.length))
  const head = Buffer.alloc(12 + 16 * tables.length)
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(tables.length, 4)
  head.writeUInt16BE(16 * 2 ** power, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE(16 * (tables.length - 2 ** power), 10)
  const bodies: Buffer[] = []
  let at = head.length
  for (const [index, [tag, table]] of tables.entries()) {
    const body = Buffer.alloc(Math.ceil(table.length / 4) * 4)
    body.set(table)
    let sum = 0
    for (let word = 0; word < body.length; word += 4) sum = (sum + body.readUInt32BE(word)) >>> 0
    const entry = 12 + 16 * index
    head.write(tag, entry, 'latin1')
    head.writeUInt32BE(sum, entry + 4)
    head.writeUInt32BE(at, entry + 8)
    head.writeUInt32BE(table.length, entry + 12)
    bodies.push(body)
    at += body.length
  }
  return Buffer.concat([head, ...bodies])
}

const hex = (value: number): string => value.toString(16).padStart(4, '0')

const toUnicode = (letters: readonly (readonly [glyph: number, letter: string])[]): string => {
  const units = (letter: string): string =>
    Array.from({length: letter.length}, (_, index) => hex(letter.charCodeAt(index))).join('')
  const blocks: string[] = []
  for (let at = 0; at < letters.length; at += 100) {
    const part = letters.slice(at, at + 100).map(([glyph, letter]) => `<${hex(glyph)}> <${units(letter)}>`)
    blocks.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${blocks.join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end
`
}
