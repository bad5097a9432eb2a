/**
 * Opens a PDF of any maker, whole or damaged. It comes from a stranger: what it takes is bounded by the size of the file, in
 * time, and by a budget, in memory. A cross-reference that lies is helped by a walk through the file.
 */
import {bodyAt} from './body.ts'
import type {Entry, Found} from './entries.ts'
import {type Budget, decoded, Heavy} from './filters.ts'
import {latin1, parseNumber, parseValue, skipSpace} from './parse.ts'
import {recovered} from './recover.ts'
import {isRef, isStream, type PdfArray, type PdfDict, type PdfStream, type PdfValue} from './values.ts'
import {readSections} from './xref.ts'

/** The objects of a PDF of any maker. */
export interface PdfObjects {
  readonly trailer: PdfDict
  /** Its catalog. */
  readonly catalog: PdfDict
  /** The object `number`; null when the file has none that can be read. */
  object(number: number): PdfValue
  resolve(value: PdfValue | undefined): PdfValue
  dict(value: PdfValue | undefined): PdfDict | undefined
  array(value: PdfValue | undefined): PdfArray
  /** The bytes of a stream with its filters undone. @throws {Unreadable} heavy, damaged */
  decode(stream: PdfStream): Uint8Array
}

/** Why a PDF cannot be read. */
export class Unreadable extends Error {
  readonly reason: 'none' | 'encrypted' | 'damaged' | 'heavy'

  constructor(reason: Unreadable['reason']) {
    super(`PDF: ${reason}`)
    this.reason = reason
  }
}

/** Bytes that all streams together may have once their filters are undone. */
const mostBytes = 200_000_000

/**
 * Opens `bytes`.
 *
 * @throws {Unreadable} no PDF, an encrypted one, one without a catalog or with too much in it
 */
export function openAnyPdf(given: Uint8Array): PdfObjects {
  const bytes = fromHeader(given)
  const budget: Budget = {left: mostBytes}
  try {
    const sections = readSections(bytes, budget)
    const found = sections && objectsOf(bytes, sections, budget)
    if (found && isWhole(found)) return found
    const walked = recovered(bytes, budget)
    const helped = objectsOf(bytes, walked, budget, walked)
    if (!isWhole(helped)) throw new Unreadable('damaged')
    return helped
  } catch (error) {
    throw error instanceof Heavy ? new Unreadable('heavy') : error
  }
}

/** Whether there is a catalog with pages; an encrypted file is told as such, whatever else is wrong. */
const isWhole = ({trailer, catalog, dict}: PdfObjects): boolean => {
  if ((trailer.get('Encrypt') ?? null) !== null) throw new Unreadable('encrypted')
  return dict(catalog.get('Pages')) !== undefined
}

/** Offsets count from the header, before which some programs leave other things. */
const fromHeader = (bytes: Uint8Array): Uint8Array => {
  const at = latin1(bytes, 0, Math.min(bytes.length, 1024)).indexOf('%PDF-')
  if (at < 0) throw new Unreadable('none')
  return bytes.subarray(at)
}

const objectsOf = (bytes: Uint8Array, {entries, trailer}: Found, budget: Budget, walked?: Found): PdfObjects => {
  const cache = new Map<number, PdfValue>()
  const packed = new Map<number, Packed | undefined>()
  const open = new Set<number>()
  const broken = new Set<number>()
  const ends = endsOf(entries)
  let second = walked

  /** The walk through the file, made when an object is not where it should be. */
  const elsewhere = (number: number): Entry | undefined => {
    second ??= recovered(bytes, budget)
    return second.entries.get(number)
  }
  const object = (number: number): PdfValue => {
    const known = cache.get(number)
    if (known !== undefined) return known
    // The length of a stream that is the stream itself, an object stream within itself.
    if (open.has(number)) return null
    open.add(number)
    const entry = entries.get(number)
    const first = entry === undefined ? undefined : read(number, entry, ends)
    const other = first === undefined && entry !== undefined && !walked ? elsewhere(number) : undefined
    const value = first ?? (other && read(number, other, endsOf(second?.entries ?? entries))) ?? null
    open.delete(number)
    // An object that is missing is null; one that is there and cannot be read would be missed.
    if (value === null && broken.has(number)) throw new Unreadable('damaged')
    cache.set(number, value)
    return value
  }
  const read = (number: number, entry: Entry, until: ReadonlyMap<number, number>): PdfValue | undefined => {
    try {
      return 'at' in entry
        ? objectAt(bytes, number, entry.at, until.get(entry.at) ?? bytes.length, length => resolve(length))
        : unpacked(entry.stream)?.value(number, entry.index)
    } catch (error) {
      if (error instanceof Heavy || error instanceof Unreadable) throw error
      broken.add(number)
      return undefined
    }
  }
  const unpacked = (number: number): Packed | undefined => {
    if (!packed.has(number)) {
      const stream = object(number)
      packed.set(
        number,
        isStream(stream) ? openPacked(stream, decodeWith(stream), length => resolve(length)) : undefined,
      )
    }
    return packed.get(number)
  }
  const resolve = (value: PdfValue | undefined): PdfValue => {
    let found = value ?? null
    for (let depth = 0; isRef(found) && depth < 32; depth++) found = object(found.ref)
    return isRef(found) ? null : found
  }
  const dict = (value: PdfValue | undefined): PdfDict | undefined => {
    const found = resolve(value)
    return found instanceof Map ? found : isStream(found) ? found.dict : undefined
  }
  const array = (value: PdfValue | undefined): PdfArray => {
    const found = resolve(value)
    return Array.isArray(found) ? found : []
  }
  const decodeWith = (stream: PdfStream): Uint8Array => decoded(stream, resolve, budget)
  const decode = (stream: PdfStream): Uint8Array => {
    try {
      return decodeWith(stream)
    } catch (error) {
      throw new Unreadable(error instanceof Heavy ? 'heavy' : 'damaged')
    }
  }
  const catalog = rootOf(() => dict(trailer.get('Root')))
  return {trailer, catalog, object, resolve, dict, array, decode}
}

/** The catalog; empty where it cannot be read, which the walk through the file may help. */
const rootOf = (read: () => PdfDict | undefined): PdfDict => {
  try {
    return read() ?? new Map()
  } catch (error) {
    if (error instanceof Unreadable && error.reason === 'damaged') return new Map()
    throw error
  }
}

/** Where what follows an object begins: nothing is read beyond, however its brackets stand. */
const endsOf = (entries: ReadonlyMap<number, Entry>): ReadonlyMap<number, number> => {
  const starts = [...new Set([...entries.values()].flatMap(entry => ('at' in entry ? [entry.at] : [])))]
  starts.sort((a, b) => a - b)
  return new Map(starts.slice(1).map((next, index) => [starts[index] as number, next]))
}

/** The object that lies at `at`; undefined when another does. @throws Error when it cannot be parsed */
const objectAt = (
  bytes: Uint8Array,
  number: number,
  at: number,
  end: number,
  resolve: (length: PdfValue) => PdfValue,
): PdfValue | undefined => {
  const head = /^\s*(\d+)\s+\d+\s+obj/.exec(latin1(bytes, at, Math.min(end, at + 40)))
  if (!head || Number(head[1]) !== number) return undefined
  return bodyAt(bytes.subarray(0, end), at + head[0].length, resolve)
}

interface Packed {
  value(number: number, index: number): PdfValue | undefined
}

/** An object stream: its objects are parsed when asked for, each up to where the next begins. */
const openPacked = (
  {dict}: PdfStream,
  bytes: Uint8Array,
  resolve: (value: PdfValue | undefined) => PdfValue,
): Packed => {
  const [count, first] = [resolve(dict.get('N')), resolve(dict.get('First'))]
  const cursor = {bytes, at: 0}
  const heads: {readonly number: number; readonly at: number}[] = []
  for (let index = 0; index < Number(count) && cursor.at < Number(first); index++) {
    skipSpace(cursor)
    const number = parseNumber(cursor)
    skipSpace(cursor)
    heads.push({number, at: Number(first) + parseNumber(cursor)})
  }
  const starts = [...new Set(heads.map(({at}) => at))].sort((a, b) => a - b)
  const ends = new Map(starts.map((start, index) => [start, starts[index + 1] ?? bytes.length]))
  const space = Buffer.from(' ')
  return {
    value(number, index) {
      const head = heads[index]?.number === number ? heads[index] : heads.find(each => each.number === number)
      if (!head) return undefined
      // A number at the very end would run out of bytes.
      const own = Buffer.concat([bytes.subarray(head.at, ends.get(head.at)), space])
      return parseValue({bytes: own, at: 0}) ?? null
    },
  }
}
