/** The filters of streams that are no pictures, undone (ISO 32000-2, 7.4), within a budget of bytes. */
import {constants, inflateSync} from 'node:zlib'
import {ownValue} from '../../text/own-value.ts'
import {hexDigit} from './parse.ts'
import type {PdfDict, PdfStream, PdfValue} from './values.ts'

/** How many bytes may still be made of streams. */
export interface Budget {
  left: number
}

/** More would come out of a stream than a file may need. */
export class Heavy extends Error {}

type Resolve = (value: PdfValue | undefined) => PdfValue

/**
 * The bytes of `stream` with its filters undone; a part of them where it is cut short.
 *
 * @throws {Heavy} when the budget is spent
 * @throws Error for a filter that only pictures have, or data that are none of it
 */
export function decoded({dict, data}: PdfStream, resolve: Resolve, budget: Budget): Uint8Array {
  const names = listOf(resolve(dict.get('Filter') ?? dict.get('F')), resolve)
  const parameters = listOf(resolve(dict.get('DecodeParms') ?? dict.get('DP')), resolve)
  let bytes = data
  for (const [index, name] of names.entries()) {
    const undo = ownValue(filters, String(name))
    if (!undo) throw new Error(`PDF: the filter ${String(name)}`)
    const settings = parameters[index]
    const dictionary: PdfDict = settings instanceof Map ? settings : new Map()
    bytes = undo(bytes, budget, {get: key => resolve(dictionary.get(key))})
    budget.left -= bytes.length
    if (budget.left < 0) throw new Heavy()
  }
  return bytes
}

const listOf = (value: PdfValue, resolve: Resolve): PdfValue[] =>
  value === null ? [] : Array.isArray(value) ? value.map(each => resolve(each)) : [value]

interface Parameters {
  get(key: string): PdfValue
}

type Filter = (bytes: Uint8Array, budget: Budget, parameters: Parameters) => Uint8Array

const flate: Filter = (bytes, {left}, parameters) => {
  try {
    // Data that are cut short give what there is.
    const options = {maxOutputLength: Math.max(1, left), finishFlush: constants.Z_SYNC_FLUSH}
    return unpredicted(bytes.length === 0 ? bytes : inflateSync(bytes, options), parameters)
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? new Heavy() : error
  }
}

/** Codes of 9 to 12 bits, the most significant bit first; 256 clears the table, 257 ends. */
const lzw: Filter = (bytes, {left}, parameters) => {
  const early = parameters.get('EarlyChange') === 0 ? 0 : 1
  const out: number[] = []
  let table: number[][] = []
  const clear = (): void => {
    table = Array.from({length: 258}, (_, code) => (code < 256 ? [code] : []))
  }
  clear()
  let [bits, held, width] = [0, 0, 9]
  let before: number[] | undefined
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    if (bits < width) continue
    bits -= width
    const code = (held >> bits) & ((1 << width) - 1)
    held &= (1 << bits) - 1
    if (code === 257) break
    if (code === 256) {
      clear()
      width = 9
      before = undefined
      continue
    }
    const entry: number[] = table[code] ?? (before ? [...before, before[0] ?? 0] : [])
    if (before && table.length < 4096) table.push([...before, entry[0] ?? 0])
    for (const each of entry) out.push(each)
    if (out.length > left || out.length > 50_000_000) throw new Heavy()
    before = entry
    width = Math.min(12, Math.max(9, 32 - Math.clz32(table.length + early)))
  }
  return unpredicted(Uint8Array.from(out), parameters)
}

const hex: Filter = bytes => {
  const out: number[] = []
  let high = -1
  for (const byte of bytes) {
    if (byte === 0x3e) break
    const digit = hexDigit(byte)
    if (digit < 0) continue
    if (high < 0) high = digit
    else {
      out.push(high * 16 + digit)
      high = -1
    }
  }
  if (high >= 0) out.push(high * 16)
  return Uint8Array.from(out)
}

/** Five signs from `!` to `u` are four bytes, `z` is four zeros, `~` ends. */
const ascii85: Filter = bytes => {
  const out: number[] = []
  let group: number[] = []
  const flush = (): void => {
    const count = group.length - 1
    if (count < 1) return
    const value = [...group, 84, 84, 84, 84].slice(0, 5).reduce((sum, digit) => sum * 85 + digit, 0)
    for (let byte = 0; byte < count; byte++) out.push(Math.floor(value / 256 ** (3 - byte)) & 255)
    group = []
  }
  for (const byte of bytes) {
    if (byte === 0x7e) break
    if (byte === 0x7a && group.length === 0) out.push(0, 0, 0, 0)
    else if (byte >= 0x21 && byte <= 0x75) group.push(byte - 0x21)
    if (group.length === 5) flush()
  }
  flush()
  return Uint8Array.from(out)
}

const runLength: Filter = (bytes, {left}) => {
  const out: number[] = []
  for (let at = 0; at < bytes.length && bytes[at] !== 128; ) {
    const length = bytes[at++] ?? 128
    if (length < 128) {
      for (let index = 0; index <= length && at < bytes.length; index++) out.push(bytes[at++] ?? 0)
    } else {
      const byte = bytes[at++] ?? 0
      for (let index = 0; index < 257 - length; index++) out.push(byte)
    }
    if (out.length > left || out.length > 50_000_000) throw new Heavy()
  }
  return Uint8Array.from(out)
}

const filters: Readonly<Record<string, Filter>> = {
  FlateDecode: flate,
  Fl: flate,
  LZWDecode: lzw,
  LZW: lzw,
  ASCIIHexDecode: hex,
  AHx: hex,
  ASCII85Decode: ascii85,
  A85: ascii85,
  RunLengthDecode: runLength,
  RL: runLength,
}

/** Undoes the predictors of PNG (ISO/IEC 15948, 9.2), one byte before each row. */
const unpredicted = (data: Uint8Array, parameters: Parameters): Uint8Array => {
  if (numberOf(parameters.get('Predictor'), 1) < 10) return data
  const bits = numberOf(parameters.get('Colors'), 1) * numberOf(parameters.get('BitsPerComponent'), 8)
  const columns = Math.ceil((numberOf(parameters.get('Columns'), 1) * bits) / 8)
  const step = Math.max(1, Math.ceil(bits / 8))
  if (!(columns >= 1 && columns <= data.length)) return data
  const rows = Math.ceil(data.length / (columns + 1))
  const out = new Uint8Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    const type = data[row * (columns + 1)] ?? 0
    for (let index = 0; index < columns; index++) {
      const here = row * columns + index
      const left = index >= step ? (out[here - step] as number) : 0
      const up = row > 0 ? (out[here - columns] as number) : 0
      const corner = row > 0 && index >= step ? (out[here - columns - step] as number) : 0
      out[here] = (data[row * (columns + 1) + 1 + index] ?? 0) + predictor(type, left, up, corner)
    }
  }
  return out
}

const predictor = (type: number, left: number, up: number, corner: number): number => {
  if (type === 1) return left
  if (type === 2) return up
  if (type === 3) return (left + up) >> 1
  if (type !== 4) return 0
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

const numberOf = (value: PdfValue, otherwise: number): number => (typeof value === 'number' ? value : otherwise)
