/** The cross-references of a PDF of any maker: tables, streams, both at once, over all its revisions. */

import {bodyAt} from './body.ts'
import type {Entry, Found} from './entries.ts'
import {type Budget, decoded} from './filters.ts'
import {type Cursor, latin1, parseDict, parseNumber, skipSpace} from './parse.ts'
import {isStream, type PdfDict, type PdfValue} from './values.ts'

/** ISO 32000-2, annex C: the highest number of an object. */
const highest = 8_388_607

/** Revisions of a file that are followed. */
const mostSections = 2000

/** The newest entry of each object; undefined when the cross-references cannot be read. @throws {Heavy} */
export function readSections(bytes: Uint8Array, budget: Budget): Found | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf('startxref')
  const said = /^startxref\s+(\d+)/.exec(latin1(bytes, Math.max(0, start), Math.max(0, start) + 40))
  if (!said) return undefined
  const entries = new Map<number, Entry | undefined>()
  const trailer = new Map<string, PdfValue>()
  const waiting: number[] = [Number(said[1])]
  const seen = new Set<number>()
  while (waiting.length > 0 && seen.size < mostSections) {
    const at = waiting.shift() as number
    if (seen.has(at)) continue
    seen.add(at)
    const dict = readSection(bytes, at, entries, budget)
    if (!dict) return undefined
    for (const [key, value] of dict) if (!trailer.has(key)) trailer.set(key, value)
    // In a file that has both, the stream counts before older tables (ISO 32000-2, 7.5.8.4).
    for (const key of ['XRefStm', 'Prev']) {
      const next = dict.get(key)
      if (typeof next === 'number') waiting.push(next)
    }
  }
  const used = [...entries].flatMap(([number, entry]) => (entry ? [[number, entry] as const] : []))
  return {entries: new Map(used), trailer}
}

type Entries = Map<number, Entry | undefined>

const readSection = (bytes: Uint8Array, at: number, entries: Entries, budget: Budget): PdfDict | undefined => {
  if (at >= bytes.length) return undefined
  const cursor: Cursor = {bytes, at}
  skipSpace(cursor)
  try {
    if (latin1(bytes, cursor.at, cursor.at + 4) === 'xref') return readTable({bytes, at: cursor.at + 4}, entries)
  } catch {
    return undefined // a table that breaks off: the walk through the file will do
  }
  return readStream(bytes, cursor.at, entries, budget)
}

const readTable = (cursor: Cursor, entries: Entries): PdfDict | undefined => {
  const {bytes} = cursor
  for (;;) {
    skipSpace(cursor)
    if (latin1(bytes, cursor.at, cursor.at + 7) === 'trailer') break
    const first = integer(cursor)
    const count = integer(cursor)
    for (let index = 0; index < count; index++) {
      const at = integer(cursor)
      integer(cursor)
      skipSpace(cursor)
      const isUsed = bytes[cursor.at++] === 0x6e
      set(entries, first + index, isUsed ? {at} : undefined)
    }
  }
  cursor.at += 7
  skipSpace(cursor)
  return parseDict(cursor)
}

const integer = (cursor: Cursor): number => {
  skipSpace(cursor)
  return parseNumber(cursor)
}

const set = (entries: Entries, number: number, entry: Entry | undefined): void => {
  if (number >= 0 && number <= highest && !entries.has(number)) entries.set(number, entry)
}

const readStream = (bytes: Uint8Array, at: number, entries: Entries, budget: Budget): PdfDict | undefined => {
  const head = /^\d+\s+\d+\s+obj/.exec(latin1(bytes, at, Math.min(bytes.length, at + 40)))
  if (!head) return undefined
  const stream = attempt(() => bodyAt(bytes, at + head[0].length, length => length))
  if (!isStream(stream) || stream.dict.get('Type') !== 'XRef') return undefined
  const data = decoded(stream, value => value ?? null, budget)
  const widths = numbersOf(stream.dict.get('W'))
  const [type = 0, second = 0, third = 0] = widths
  const size = type + second + third
  if (widths.length < 3 || widths.some(width => width < 0 || width > 8) || size === 0) return undefined
  const index = numbersOf(stream.dict.get('Index') ?? [0, stream.dict.get('Size') ?? 0])
  let offset = 0
  const field = (width: number, missing: number): number => {
    let value = width === 0 ? missing : 0
    for (let byte = 0; byte < width; byte++) value = value * 256 + (data[offset++] ?? 0)
    return value
  }
  for (let section = 0; section + 1 < index.length; section += 2) {
    const count = Math.min(index[section + 1] ?? 0, Math.floor((data.length - offset) / size))
    for (let each = 0; each < count; each++) {
      const [kind, one, other] = [field(type, 1), field(second, 0), field(third, 0)]
      const entry = kind === 1 ? {at: one} : kind === 2 ? {stream: one, index: other} : undefined
      set(entries, (index[section] ?? 0) + each, entry)
    }
  }
  return stream.dict
}

const numbersOf = (value: PdfValue | undefined): number[] =>
  Array.isArray(value) ? value.filter(each => typeof each === 'number') : []

const attempt = (read: () => PdfValue): PdfValue => {
  try {
    return read()
  } catch {
    return null // no stream there: the walk through the file will do
  }
}
