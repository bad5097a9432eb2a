import {inflateSync} from 'node:zlib'
import {CLASS, type Cursor, latin1, parseDict, parseNumber, parseValue, skipSpace} from './parse.ts'
import {isRef, isStream, type PdfArray, type PdfDict, type PdfStream, type PdfValue} from './values.ts'

/** A PDF file whose objects are parsed when asked for. */
export interface PdfFile {
  readonly bytes: Uint8Array
  readonly trailer: PdfDict
  /** One more than the highest object number. */
  readonly size: number
  /** The object `number`; null when the file has none. */
  object(number: number): PdfValue
  /** The object `number` as it is written; undefined when it is absent or within an object stream. */
  raw(number: number): RawBody | undefined
  /** `value` itself, or the object that it refers to. */
  resolve(value: PdfValue | undefined): PdfValue
  /** The dictionary that `value` is or refers to (that of a stream too); undefined for anything else. */
  dict(value: PdfValue | undefined): PdfDict | undefined
  /** The array that `value` is or refers to; empty for anything else. */
  array(value: PdfValue | undefined): PdfArray
}

/** What stands between `obj` and `endobj`, and whether it is a stream. */
export interface RawBody {
  readonly bytes: Uint8Array
  readonly stream: boolean
}

/** Where an object lies: at a byte of the file, or as n-th in an object stream. */
type Entry = {readonly at: number} | {readonly stream: number; readonly index: number}

/**
 * Opens a PDF made by Chromium (a cross-reference table) or finished by us (a cross-reference stream, object streams).
 *
 * @throws Error when `bytes` are no such file.
 */
export function openPdf(bytes: Uint8Array): PdfFile {
  const {trailer, entries, tables} = readCrossReferences(bytes)
  let bounds: ReadonlyMap<number, number> | undefined
  const cache = new Map<number, PdfValue>()
  const packed = new Map<number, readonly (PdfValue | undefined)[]>()

  const object = (number: number): PdfValue => {
    const known = cache.get(number)
    if (known !== undefined) return known
    const entry = entries.get(number)
    const value = entry === undefined ? null : 'at' in entry ? objectAt(entry.at) : packedObject(entry)
    cache.set(number, value)
    return value
  }
  const resolve = (value: PdfValue | undefined): PdfValue => {
    let found = value ?? null
    for (let depth = 0; isRef(found) && depth < 32; depth++) found = object(found.ref)
    return found
  }
  const objectAt = (at: number): PdfValue => {
    const cursor = {bytes, at: startOfBody(bytes, at)}
    return readBody(cursor, length => resolve(length))
  }
  const packedObject = (entry: {readonly stream: number; readonly index: number}): PdfValue => {
    let values = packed.get(entry.stream)
    if (!values) {
      const stream = object(entry.stream)
      if (!isStream(stream)) throw new Error(`PDF: object stream ${entry.stream} is missing`)
      values = unpack(stream)
      packed.set(entry.stream, values)
    }
    return values[entry.index] ?? null
  }

  return {
    bytes,
    trailer,
    size: number(trailer.get('Size')),
    object,
    resolve,
    raw: number => {
      const entry = entries.get(number)
      if (!entry || !('at' in entry)) return undefined
      bounds ??= endOfObjects(entries, tables)
      return rawBody(bytes, entry.at, bounds.get(entry.at) ?? bytes.length)
    },
    dict: value => {
      const found = resolve(value)
      if (found instanceof Map) return found
      return isStream(found) ? found.dict : undefined
    },
    array: value => {
      const found = resolve(value)
      return Array.isArray(found) ? found : []
    },
  }
}

/**
 * The bytes of a stream with its filters undone. Only FlateDecode is; any other filter (an image's) leaves the bytes as
 * they are.
 */
export function streamBytes(stream: PdfStream): Uint8Array {
  const filter = stream.dict.get('Filter')
  const names = Array.isArray(filter) ? filter : filter === undefined ? [] : [filter]
  return names[0] === 'FlateDecode' && names.length === 1
    ? unpredict(inflateSync(stream.data), stream.dict)
    : stream.data
}

const number = (value: PdfValue | undefined): number => (typeof value === 'number' ? value : 0)

const readCrossReferences = (bytes: Uint8Array) => {
  const tail = latin1(bytes, Math.max(0, bytes.length - 1024), bytes.length)
  const found = /startxref\s+(\d+)/g
  let start = -1
  for (const match of tail.matchAll(found)) start = Number(match[1])
  if (start < 0) throw new Error('PDF: no startxref')
  const entries = new Map<number, Entry>()
  let trailer: PdfDict | undefined
  const seen = new Set<number>()
  let at: number | undefined = start
  while (at !== undefined && !seen.has(at)) {
    seen.add(at)
    const cursor: Cursor = {bytes, at}
    skipSpace(cursor)
    const dict: PdfDict = bytes[cursor.at] === 0x78 ? readTable(cursor, entries) : readXrefStream(cursor, entries)
    trailer ??= dict
    const previous = dict.get('Prev')
    at = typeof previous === 'number' ? previous : undefined
  }
  if (!trailer) throw new Error('PDF: no trailer')
  return {trailer, entries, tables: [...seen]}
}

/** Where what follows an object begins, by the place where the object does. */
const endOfObjects = (entries: ReadonlyMap<number, Entry>, tables: readonly number[]): ReadonlyMap<number, number> => {
  const starts = [...entries.values()].flatMap(entry => ('at' in entry ? [entry.at] : []))
  const sorted = [...new Set([...starts, ...tables])].sort((a, b) => a - b)
  return new Map(sorted.slice(1).map((next, i) => [sorted[i] as number, next]))
}

const readTable = (cursor: Cursor, entries: Map<number, Entry>): PdfDict => {
  const {bytes} = cursor
  cursor.at += 'xref'.length
  for (;;) {
    skipSpace(cursor)
    if (bytes[cursor.at] === 0x74) break
    const first = parseNumber(cursor)
    skipSpace(cursor)
    const count = parseNumber(cursor)
    skipSpace(cursor)
    // Each entry is exactly 20 bytes (ISO 32000-2, 7.5.4).
    for (let i = 0; i < count; i++, cursor.at += 20) {
      if (bytes[cursor.at + 17] !== 0x6e || entries.has(first + i)) continue
      entries.set(first + i, {at: parseNumber({bytes, at: cursor.at})})
    }
  }
  cursor.at += 'trailer'.length
  skipSpace(cursor)
  return parseDict(cursor)
}

const readXrefStream = (cursor: Cursor, entries: Map<number, Entry>): PdfDict => {
  const at = startOfBody(cursor.bytes, cursor.at)
  const stream = readBody({bytes: cursor.bytes, at}, length => length)
  if (!isStream(stream)) throw new Error('PDF: no cross-references')
  const data = streamBytes(stream)
  const widths = (stream.dict.get('W') as number[]) ?? []
  const index = (stream.dict.get('Index') as number[] | undefined) ?? [0, number(stream.dict.get('Size'))]
  let offset = 0
  const field = (width: number, missing: number): number => {
    let value = width === 0 ? missing : 0
    for (let i = 0; i < width; i++) value = value * 256 + (data[offset++] ?? 0)
    return value
  }
  for (let section = 0; section < index.length; section += 2) {
    for (let i = 0; i < (index[section + 1] ?? 0); i++) {
      const type = field(widths[0] ?? 0, 1)
      const second = field(widths[1] ?? 0, 0)
      const third = field(widths[2] ?? 0, 0)
      const id = (index[section] ?? 0) + i
      if (entries.has(id)) continue
      if (type === 1) entries.set(id, {at: second})
      else if (type === 2) entries.set(id, {stream: second, index: third})
    }
  }
  return stream.dict
}

/** The place after `12 0 obj`. */
const startOfBody = (bytes: Uint8Array, at: number): number => {
  let end = at
  while (end < bytes.length && !(bytes[end] === 0x6f && bytes[end + 1] === 0x62 && bytes[end + 2] === 0x6a)) end++
  return end + 3
}

/** The value of an object that is written in `raw`, a stream with its data. */
export const parseBody = ({bytes}: RawBody, resolve: (length: PdfValue) => PdfValue): PdfValue =>
  readBody({bytes, at: 0}, resolve)

const readBody = (cursor: Cursor, resolve: (length: PdfValue) => PdfValue): PdfValue => {
  const {bytes} = cursor
  const value = parseValue(cursor) ?? null
  if (!(value instanceof Map)) return value
  skipSpace(cursor)
  if (latin1(bytes, cursor.at, cursor.at + 6) !== 'stream') return value
  const start = cursor.at + (bytes[cursor.at + 6] === 13 ? 8 : 7)
  const length = resolve(value.get('Length') ?? 0)
  return {dict: value, data: bytes.subarray(start, start + number(length))}
}

/**
 * The bytes of the object that lies at `at` and before `end`, without parsing it. A tagged file has tens of thousands: they
 * are looked at byte by byte, since each view of them costs more.
 */
const rawBody = (bytes: Uint8Array, at: number, end: number): RawBody => {
  let start = startOfBody(bytes, at)
  let stop = end - ENDOBJ.length
  while (stop > start && !isAt(bytes, stop, ENDOBJ)) stop--
  while (start < stop && CLASS[bytes[start] as number] === 1) start++
  while (stop > start && CLASS[bytes[stop - 1] as number] === 1) stop--
  return {bytes: bytes.subarray(start, stop), stream: isAt(bytes, stop - ENDSTREAM.length, ENDSTREAM)}
}

const [ENDOBJ, ENDSTREAM] = [Buffer.from('endobj'), Buffer.from('endstream')]

const isAt = (bytes: Uint8Array, at: number, word: Uint8Array): boolean => {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word[i]) return false
  return true
}

const unpack = (stream: PdfStream): (PdfValue | undefined)[] => {
  const bytes = streamBytes(stream)
  const cursor = {bytes, at: 0}
  const count = number(stream.dict.get('N'))
  const first = number(stream.dict.get('First'))
  const offsets: number[] = []
  for (let i = 0; i < count; i++) {
    skipSpace(cursor)
    parseNumber(cursor)
    skipSpace(cursor)
    offsets.push(parseNumber(cursor))
  }
  return offsets.map(offset => parseValue({bytes, at: first + offset}))
}

/** Undoes the PNG predictors « none » and « up », the ones that cross-references and pictures of ours are written with. */
const unpredict = (data: Uint8Array, dict: PdfDict): Uint8Array => {
  const parameters = dict.get('DecodeParms')
  if (!(parameters instanceof Map) || number(parameters.get('Predictor')) < 10) return data
  const columns = (number(parameters.get('Columns')) || 1) * (number(parameters.get('Colors')) || 1)
  const rows = Math.floor(data.length / (columns + 1))
  const out = new Uint8Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    const up = data[row * (columns + 1)] === 2
    for (let i = 0; i < columns; i++) {
      const above = up && row > 0 ? (out[(row - 1) * columns + i] as number) : 0
      out[row * columns + i] = (data[row * (columns + 1) + 1 + i] ?? 0) + above
    }
  }
  return out
}
