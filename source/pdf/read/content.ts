import {CLASS, type Cursor, latin1, parseNumber, parseValue} from './parse.ts'
import type {PdfValue} from './values.ts'

/**
 * Walks a content stream (ISO 32000-2, 7.8.2): for each operator, `onOperator(operator, operands)`. The array of operands
 * is used again for the next operator. Inline images are passed over, as `BI` without operands.
 */
export function readContent(bytes: Uint8Array, onOperator: (operator: string, operands: PdfValue[]) => void): void {
  const cursor: Cursor = {bytes, at: 0}
  const operands: PdfValue[] = []
  for (;;) {
    let byte = bytes[cursor.at]
    while (byte !== undefined && CLASS[byte] === 1) byte = bytes[++cursor.at]
    if (byte === undefined) return
    if (byte > 0x40 && byte !== 0x5b && CLASS[byte] === 0 && !isValueWord(bytes, cursor.at)) {
      const operator = readOperator(cursor)
      if (operator === 'BI') skipInlineImage(cursor)
      onOperator(operator, operands)
      operands.length = 0
    } else if (byte >= 0x2b && byte <= 0x39 && byte !== 0x2f) operands.push(parseNumber(cursor))
    else if (byte === 0x27 || byte === 0x22) {
      cursor.at++
      onOperator(byte === 0x27 ? "'" : '"', operands)
      operands.length = 0
    } else operands.push(parseValue(cursor) ?? null)
  }
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

/** Whether `true`, `false` or `null` stands here. */
const isValueWord = (bytes: Uint8Array, at: number): boolean => {
  const byte = bytes[at]
  if (byte !== 0x74 && byte !== 0x66 && byte !== 0x6e) return false
  return CLASS[bytes[at + 2] ?? 32] === 0 && CLASS[bytes[at + 3] ?? 32] === 0
}

const skipInlineImage = (cursor: Cursor): void => {
  const {bytes} = cursor
  for (; cursor.at < bytes.length; cursor.at++) {
    const ends = bytes[cursor.at] === 0x45 && bytes[cursor.at + 1] === 0x49
    if (ends && CLASS[bytes[cursor.at - 1] ?? 0] === 1 && CLASS[bytes[cursor.at + 2] ?? 32] === 1) break
  }
  cursor.at += 2
}
