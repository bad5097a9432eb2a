import {CLASS, type Cursor, latin1, parseHexInto, parseLiteral, parseNumber, parseValue} from './parse.ts'
import type {PdfValue} from './values.ts'

/**
 * The operands of an operator, by kind, since numbers kept apart need no memory of their own: a page has thousands. The
 * same object is filled again for the next operator.
 */
export interface Operands {
  /** The numbers, in order; only the first `count` hold. */
  readonly numbers: Float64Array
  count: number
  /** The bytes of the string, the last one if there are several. */
  string: Uint8Array
  length: number
  /** Names, arrays, dictionaries and the rest, in order. */
  readonly values: PdfValue[]
  /** Where the first operand begins, and where the operator ends, in bytes of the stream. */
  start: number
  end: number
}

// The longest list of operands is that of a colour in a DeviceN space: 32 (ISO 32000-2, annex C).
const MOST_NUMBERS = 64

/**
 * Walks a content stream (ISO 32000-2, 7.8.2) and calls `onOperator` with each operator. Inline images are passed over, as
 * `BI` without operands.
 */
export function readContent(bytes: Uint8Array, onOperator: (operator: string, operands: Operands) => void): void {
  const cursor: Cursor = {bytes, at: 0}
  const operands: Operands = {
    numbers: new Float64Array(MOST_NUMBERS),
    count: 0,
    string: new Uint8Array(256),
    length: 0,
    values: [],
    start: -1,
    end: 0,
  }
  const clear = (): void => {
    operands.count = 0
    operands.length = 0
    operands.start = -1
    if (operands.values.length > 0) operands.values.length = 0
  }
  for (;;) {
    let byte = bytes[cursor.at]
    while (byte !== undefined && CLASS[byte] === 1) byte = bytes[++cursor.at]
    if (byte === undefined) return
    if (operands.start < 0) operands.start = cursor.at
    if (isOperator(bytes, cursor.at, byte)) {
      const operator = readOperator(cursor)
      if (operator === 'BI') skipInlineImage(cursor)
      operands.end = cursor.at
      onOperator(operator, operands)
      clear()
    } else if (byte >= 0x2b && byte <= 0x39 && byte !== 0x2f) {
      readNumber(cursor, operands)
    } else if (byte === 0x3c && bytes[cursor.at + 1] !== 0x3c) readHex(cursor, operands)
    else if (byte === 0x28) {
      operands.string = Buffer.from(parseLiteral(cursor), 'latin1')
      operands.length = operands.string.length
    } else operands.values.push(parseValue(cursor) ?? null)
  }
}

/** Reads a number of whole digits and a fraction, in integers as long as it can: others would be allocated one by one. */
const readNumber = (cursor: Cursor, operands: Operands): void => {
  const {bytes} = cursor
  let {at} = cursor
  const negative = bytes[at] === 0x2d
  if (negative || bytes[at] === 0x2b) at++
  const start = at
  let digits = 0
  let byte = bytes[at] as number
  for (; byte >= 0x30 && byte <= 0x39 && at - start < 9; byte = bytes[++at] as number)
    digits = digits * 10 + byte - 0x30
  let decimals = 0
  if (byte === 0x2e) {
    for (byte = bytes[++at] as number; byte >= 0x30 && byte <= 0x39 && at - start < 10; byte = bytes[++at] as number) {
      digits = digits * 10 + byte - 0x30
      decimals++
    }
  }
  // More than nine digits, or no number at all: the slow way, which knows.
  const isWhole = at > start && !(byte >= 0x30 && byte <= 0x39)
  if (isWhole) cursor.at = at
  const value = isWhole ? digits / (POWERS[decimals] as number) : parseNumber(cursor)
  if (operands.count < MOST_NUMBERS) operands.numbers[operands.count++] = isWhole && negative ? -value : value
}

const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]

const readHex = (cursor: Cursor, operands: Operands): void => {
  const room = cursor.bytes.indexOf(0x3e, cursor.at) - cursor.at
  if (operands.string.length < room) operands.string = new Uint8Array(2 * room)
  operands.length = parseHexInto(cursor, operands.string)
}

/** Whether an operator stands here: a word that is no value, or one of the two made of a quotation mark. */
const isOperator = (bytes: Uint8Array, at: number, byte: number): boolean => {
  if (byte === 0x27 || byte === 0x22) return true
  if (byte <= 0x40 || CLASS[byte] !== 0) return false
  const mayBeValue = byte === 0x74 || byte === 0x66 || byte === 0x6e
  // `true`, `false` and `null` have four letters; no operator that begins so has more than two.
  return !mayBeValue || CLASS[bytes[at + 1] ?? 32] !== 0 || CLASS[bytes[at + 2] ?? 32] !== 0
}

// The operators are few; one string for each is kept, by the bytes it is made of.
const operators = new Map<number, string>()

const readOperator = (cursor: Cursor): string => {
  const {bytes} = cursor
  const start = cursor.at
  let key = 0
  let byte = bytes[start]
  while (byte !== undefined && CLASS[byte] === 0) {
    key = key * 256 + byte
    byte = bytes[++cursor.at]
  }
  let operator = operators.get(key)
  if (operator === undefined) {
    operator = latin1(bytes, start, cursor.at)
    if (operator.length <= 3) operators.set(key, operator)
  }
  return operator
}

const skipInlineImage = (cursor: Cursor): void => {
  const {bytes} = cursor
  for (; cursor.at < bytes.length; cursor.at++) {
    const ends = bytes[cursor.at] === 0x45 && bytes[cursor.at + 1] === 0x49
    if (ends && CLASS[bytes[cursor.at - 1] ?? 0] === 1 && CLASS[bytes[cursor.at + 2] ?? 32] === 1) break
  }
  cursor.at += 2
}
