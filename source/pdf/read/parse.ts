import type {PdfDict, PdfValue} from './values.ts'

/** Where a parser stands in its bytes. */
export interface Cursor {
  readonly bytes: Uint8Array
  at: number
  /** How many arrays and dictionaries are open. */
  depth?: number
}

/** No file of anybody's nests deeper, and the stack holds it. */
const deepest = 200

/** Bytes that are white space (1) or delimiters (2) in PDF (ISO 32000-2, 7.2.3); all others are regular. */
export const CLASS = new Uint8Array(256)
for (const byte of [0, 9, 10, 12, 13, 32]) CLASS[byte] = 1
for (const sign of '()<>[]{}/%') CLASS[sign.charCodeAt(0)] = 2

/**
 * Reads the value at the cursor and leaves the cursor after it. A word that is no value (`endobj`, an operator) is given
 * back as `undefined`, the cursor after it.
 *
 * @throws Error when the bytes end within a value: such a file is not one of ours.
 */
export function parseValue(cursor: Cursor): PdfValue | undefined {
  const {bytes} = cursor
  skipSpace(cursor)
  const byte = bytes[cursor.at]
  if (byte === undefined) throw new Error('PDF: unexpected end')
  if (byte === 0x2f) return parseName(cursor)
  if (byte === 0x28) return {text: parseLiteral(cursor)}
  if (byte === 0x5b) return parseArray(cursor)
  if (byte === 0x3c) return bytes[cursor.at + 1] === 0x3c ? parseDict(cursor) : {text: parseHex(cursor)}
  if ((byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2b || byte === 0x2e) return parseNumberOrRef(cursor)
  return parseWord(cursor)
}

/** Reads the dictionary at the cursor, which stands on `<<`. */
export function parseDict(cursor: Cursor): PdfDict {
  const {bytes} = cursor
  const dict = new Map<string, PdfValue>()
  cursor.at += 2
  open(cursor)
  for (;;) {
    skipSpace(cursor)
    const byte = bytes[cursor.at]
    if (byte === 0x3e) {
      cursor.at += 2
      close(cursor)
      return dict
    }
    if (byte !== 0x2f) throw new Error(`PDF: a key is expected at byte ${cursor.at}`)
    const key = parseName(cursor)
    dict.set(key, parseValue(cursor) ?? null)
  }
}

const open = (cursor: Cursor): void => {
  cursor.depth = (cursor.depth ?? 0) + 1
  if (cursor.depth > deepest) throw new Error(`PDF: more than ${deepest} arrays and dictionaries in each other`)
}

const close = (cursor: Cursor): void => {
  cursor.depth = (cursor.depth ?? 1) - 1
}

/** Moves the cursor past white space and comments. */
export function skipSpace(cursor: Cursor): void {
  const {bytes} = cursor
  let {at} = cursor
  for (;;) {
    const byte = bytes[at]
    if (byte === undefined) break
    if (byte === 0x25) while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++
    else if (CLASS[byte] === 1) at++
    else break
  }
  cursor.at = at
}

const parseArray = (cursor: Cursor): PdfValue[] => {
  const {bytes} = cursor
  const array: PdfValue[] = []
  cursor.at++
  open(cursor)
  for (;;) {
    skipSpace(cursor)
    if (bytes[cursor.at] === 0x5d) {
      cursor.at++
      close(cursor)
      return array
    }
    array.push(parseValue(cursor) ?? null)
  }
}

/** Reads the name at the cursor, which stands on its slash; `#xx` is undone. */
export function parseName(cursor: Cursor): string {
  const {bytes} = cursor
  const start = ++cursor.at
  let escaped = false
  for (let byte = bytes[cursor.at]; byte !== undefined && CLASS[byte] === 0; byte = bytes[++cursor.at]) {
    if (byte === 0x23) escaped = true
  }
  const name = latin1(bytes, start, cursor.at)
  return escaped ? name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : name
}

/** The bytes from `start` to `until`, or to the last one, as a string, one UTF-16 unit each. */
export function latin1(bytes: Uint8Array, start: number, until: number): string {
  const end = Math.min(until, bytes.length)
  if (start >= end) return ''
  let text = ''
  if (end - start < 24) for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i] as number)
  else text = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1')
  return text
}

const parseWord = (cursor: Cursor): boolean | null | undefined => {
  const {bytes} = cursor
  const start = cursor.at
  while (cursor.at < bytes.length && CLASS[bytes[cursor.at] as number] === 0) cursor.at++
  if (cursor.at === start) throw new Error(`PDF: unexpected byte at ${start}`)
  const word = latin1(bytes, start, cursor.at)
  return word === 'true' ? true : word === 'false' ? false : word === 'null' ? null : undefined
}

const parseNumberOrRef = (cursor: Cursor): PdfValue => {
  const {bytes} = cursor
  const value = parseNumber(cursor)
  const after = cursor.at
  if (!Number.isInteger(value) || value < 0 || !isSpaceAt(bytes, after)) return value
  // `12 0 R`. The generation does not matter: a file has one object of a number.
  let at = skipBlanks(bytes, after)
  const generation = at
  while (isDigitAt(bytes, at) && at - generation < 5) at++
  if (at === generation || !isSpaceAt(bytes, at)) return value
  at = skipBlanks(bytes, at)
  if (bytes[at] !== 0x52 || CLASS[bytes[at + 1] ?? 32] === 0) return value
  cursor.at = at + 1
  return {ref: value}
}

const isSpaceAt = (bytes: Uint8Array, at: number): boolean => at < bytes.length && CLASS[bytes[at] as number] === 1

const isDigitAt = (bytes: Uint8Array, at: number): boolean =>
  (bytes[at] as number) >= 0x30 && (bytes[at] as number) <= 0x39

/** The place after white space, which a stranger may have made long: a reference has a few blanks at most. */
const skipBlanks = (bytes: Uint8Array, from: number): number => {
  let at = from
  while (isSpaceAt(bytes, at) && at - from < 8) at++
  return at
}

/** Reads the number at the cursor. */
export function parseNumber(cursor: Cursor): number {
  const {bytes} = cursor
  let {at} = cursor
  let byte = bytes[at] as number
  const negative = byte === 0x2d
  if (negative || byte === 0x2b) byte = bytes[++at] as number
  let value = 0
  for (; byte >= 0x30 && byte <= 0x39; byte = bytes[++at] as number) value = value * 10 + byte - 0x30
  if (byte === 0x2e) {
    let digits = 0
    let scale = 1
    for (byte = bytes[++at] as number; byte >= 0x30 && byte <= 0x39; byte = bytes[++at] as number) {
      digits = digits * 10 + byte - 0x30
      scale *= 10
    }
    value += digits / scale
  }
  // A stray regular byte (`1e5`, `--3`) belongs to no number that is written by Chromium or by us.
  if (at === cursor.at) throw new Error(`PDF: a number is expected at byte ${at}`)
  cursor.at = at
  return negative ? -value : value
}

const ESCAPES: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t', b: '\b', f: '\f'}

/** Reads the string in parentheses at the cursor: one UTF-16 unit for each byte. */
export function parseLiteral(cursor: Cursor): string {
  const {bytes} = cursor
  let text = ''
  let depth = 1
  cursor.at++
  for (;;) {
    const byte = bytes[cursor.at++]
    if (byte === undefined) throw new Error('PDF: a string does not end')
    if (byte === 0x5c) text += parseEscape(cursor)
    else {
      if (byte === 0x28) depth++
      else if (byte === 0x29 && --depth === 0) return text
      text += String.fromCharCode(byte)
    }
  }
}

const parseEscape = (cursor: Cursor): string => {
  const {bytes} = cursor
  const byte = bytes[cursor.at++] ?? 0
  if (byte >= 0x30 && byte <= 0x37) {
    let code = byte - 0x30
    for (let i = 0; i < 2; i++) {
      const next = bytes[cursor.at] ?? 0
      if (next < 0x30 || next > 0x37) break
      code = code * 8 + next - 0x30
      cursor.at++
    }
    return String.fromCharCode(code & 255)
  }
  if (byte === 13) {
    if (bytes[cursor.at] === 10) cursor.at++
    return ''
  }
  if (byte === 10) return ''
  const letter = String.fromCharCode(byte)
  return ESCAPES[letter] ?? letter
}

/** Reads the hexadecimal string at the cursor: one UTF-16 unit for each byte. */
export function parseHex(cursor: Cursor): string {
  const end = cursor.bytes.indexOf(0x3e, cursor.at)
  const into = new Uint8Array(Math.max(0, end - cursor.at))
  return latin1(into, 0, parseHexInto(cursor, into))
}

/**
 * Reads the hexadecimal string at the cursor into `into`, which has room for it.
 *
 * @returns The number of bytes.
 */
export function parseHexInto(cursor: Cursor, into: Uint8Array): number {
  const {bytes} = cursor
  let length = 0
  let high = -1
  let at = cursor.at + 1
  for (let byte = bytes[at]; byte !== 0x3e; byte = bytes[++at]) {
    if (byte === undefined) throw new Error('PDF: a string does not end')
    const digit = hexDigit(byte)
    if (digit < 0) continue
    if (high < 0) high = digit
    else {
      into[length++] = high * 16 + digit
      high = -1
    }
  }
  cursor.at = at + 1
  if (high >= 0) into[length++] = high * 16
  return length
}

/** The value of a hexadecimal digit, -1 for any other byte. */
export function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  if (byte >= 0x41 && byte <= 0x46) return byte - 55
  if (byte >= 0x61 && byte <= 0x66) return byte - 87
  return -1
}
