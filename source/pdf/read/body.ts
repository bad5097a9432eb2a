/** An object of a PDF of any maker: its value, and its stream whatever its length is said to be. */
import {latin1, parseValue, skipSpace} from './parse.ts'
import type {PdfValue} from './values.ts'

/** The value that begins at `at`, and the stream that follows a dictionary. */
export function bodyAt(bytes: Uint8Array, at: number, resolve: (length: PdfValue) => PdfValue): PdfValue {
  const cursor = {bytes, at}
  const value = parseValue(cursor) ?? null
  if (!(value instanceof Map)) return value
  skipSpace(cursor)
  if (latin1(bytes, cursor.at, cursor.at + 6) !== 'stream') return value
  let start = cursor.at + 6
  if (bytes[start] === 13) start++
  if (bytes[start] === 10) start++
  const length = resolve(value.get('Length') ?? 0)
  const said = start + (typeof length === 'number' && length >= 0 ? length : 0)
  const isRight = said <= bytes.length && /^\s*endstream/.test(latin1(bytes, said, Math.min(bytes.length, said + 20)))
  return {dict: value, data: bytes.subarray(start, isRight ? said : endOfStream(bytes, start))}
}

const endOfStream = (bytes: Uint8Array, start: number): number => {
  const found = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('endstream', start)
  let end = found < 0 ? bytes.length : found
  if (bytes[end - 1] === 10) end--
  if (bytes[end - 1] === 13) end--
  return Math.max(start, end)
}
