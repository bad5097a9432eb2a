/** A walk through a PDF whose cross-references lie: its objects are where they say that they begin. */
import {bodyAt} from './body.ts'
import type {Entry, Found} from './entries.ts'
import {type Budget, decoded, Heavy} from './filters.ts'
import {latin1, parseDict, parseNumber, skipSpace} from './parse.ts'
import {isRef, isStream, type PdfStream, type PdfValue} from './values.ts'

/** An object as the walk met it. */
interface Head {
  readonly number: number
  readonly at: number
  /** After `obj`. */
  readonly body: number
}

/**
 * The objects that stand in the file, the last one of each number, those in object streams too. What stands in a stream is
 * passed over: it may be another PDF. Each byte is looked at a few times, whatever the file.
 *
 * @throws {Heavy}
 */
export function recovered(bytes: Uint8Array, budget: Budget): Found {
  const heads = headsOf(bytes)
  const entries = new Map<number, Entry>()
  const trailer = new Map<string, PdfValue>(trailersOf(bytes))
  let root: PdfValue | undefined
  for (const [index, {number, at, body}] of heads.entries()) {
    entries.set(number, {at})
    const value = valueAt(bytes.subarray(0, heads[index + 1]?.at ?? bytes.length), body)
    const dict = isStream(value) ? value.dict : value
    if (!(dict instanceof Map)) continue
    const type = dict.get('Type')
    if (type === 'Catalog') root = {ref: number}
    if (type === 'XRef') for (const [key, each] of dict) if (kept.has(key)) trailer.set(key, each)
    if (type === 'ObjStm' && isStream(value))
      for (const [packed, place] of packedIn(value, budget).entries())
        entries.set(place, {stream: number, index: packed})
  }
  const said = trailer.get('Root')
  const isThere = isRef(said) && entries.has(said.ref)
  if (!isThere && root !== undefined) trailer.set('Root', root)
  return {entries, trailer}
}

const kept: ReadonlySet<string> = new Set(['Root', 'Info', 'Encrypt', 'ID'])

/** The heads of objects, those within streams left out. */
const headsOf = (bytes: Uint8Array): Head[] => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const heads: Head[] = []
  let endstream = 0
  for (let at = buffer.indexOf('obj'); at >= 0; at = buffer.indexOf('obj', at + 3)) {
    const head = /(?:^|[^\d])((\d{1,10})\s+\d{1,5}\s+)$/.exec(latin1(bytes, Math.max(0, at - 30), at))
    if (!head) continue
    const before = heads.at(-1)
    // A stream that has begun and not ended holds what looks like an object.
    if (before) {
      const stream = streamStart(buffer, before.body, at)
      if (stream >= 0) {
        if (endstream >= 0 && endstream < stream) endstream = buffer.indexOf('endstream', stream)
        if (endstream >= 0 && endstream > at) {
          at = endstream
          continue
        }
      }
    }
    heads.push({number: Number(head[2]), at: at - (head[1]?.length ?? 0), body: at + 3})
  }
  return heads
}

/** Where the stream of an object begins, whose dictionary is not long; -1 for none. */
const streamStart = (buffer: Buffer, from: number, until: number): number =>
  buffer.subarray(from, Math.min(until, from + 10_000)).indexOf('stream') < 0
    ? -1
    : from + buffer.subarray(from, Math.min(until, from + 10_000)).indexOf('stream')

const valueAt = (bytes: Uint8Array, at: number): PdfValue => {
  try {
    return bodyAt(bytes, at, length => length)
  } catch {
    return null // one that cannot be parsed is told of where it is needed
  }
}

/** The entries of all trailers, the last one counting most. */
const trailersOf = (bytes: Uint8Array): [string, PdfValue][] => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const found: [string, PdfValue][] = []
  let at = buffer.indexOf('trailer')
  for (let count = 0; at >= 0 && count < 2000; count++) {
    const next = buffer.indexOf('trailer', at + 7)
    const cursor = {bytes: bytes.subarray(0, next < 0 ? bytes.length : next), at: at + 7}
    try {
      skipSpace(cursor)
      found.push(...[...parseDict(cursor)].filter(([key]) => kept.has(key)))
    } catch {
      // one that breaks off says nothing
    }
    at = next
  }
  return found
}

/** The numbers of the objects in an object stream, in order. */
const packedIn = (stream: PdfStream, budget: Budget): number[] => {
  try {
    const bytes = decoded(stream, value => value ?? null, budget)
    const [count, first] = [Number(stream.dict.get('N')), Number(stream.dict.get('First'))]
    const cursor = {bytes, at: 0}
    const numbers: number[] = []
    for (let index = 0; index < count && cursor.at < first; index++) {
      skipSpace(cursor)
      numbers.push(parseNumber(cursor))
      skipSpace(cursor)
      parseNumber(cursor)
    }
    return numbers
  } catch (error) {
    if (error instanceof Heavy) throw error
    return []
  }
}
