import {latin1, parseHex, parseValue, skipSpace} from './parse.ts'
import {isString} from './values.ts'

/**
 * Reads a ToUnicode CMap (ISO 32000-2, 9.10.3): glyph code → text. Codes without an entry are absent.
 */
export function readToUnicode(bytes: Uint8Array): ReadonlyMap<number, string> {
  const texts = new Map<number, string>()
  const cursor = {bytes, at: 0}
  for (skipSpace(cursor); cursor.at < bytes.length; skipSpace(cursor)) {
    const start = cursor.at
    if (parseValue(cursor) !== undefined) continue
    const word = latin1(bytes, start, cursor.at)
    if (word === 'beginbfchar') readCharacters(cursor, texts)
    else if (word === 'beginbfrange') readRanges(cursor, texts)
  }
  return texts
}

const readCharacters = (cursor: {bytes: Uint8Array; at: number}, texts: Map<number, string>): void => {
  for (let code = readCode(cursor); code !== undefined; code = readCode(cursor)) {
    skipSpace(cursor)
    texts.set(code, utf16(parseHex(cursor)))
  }
}

const readRanges = (cursor: {bytes: Uint8Array; at: number}, texts: Map<number, string>): void => {
  for (let low = readCode(cursor); low !== undefined; low = readCode(cursor)) {
    const high = readCode(cursor) ?? low
    const target = parseValue(cursor)
    if (Array.isArray(target)) {
      for (const [i, text] of target.entries()) if (isString(text)) texts.set(low + i, utf16(text.text))
    } else if (isString(target)) {
      const first = utf16(target.text)
      const last = first.codePointAt(first.length - 1) ?? 0
      for (let code = low; code <= high; code++) {
        texts.set(code, first.slice(0, -1) + String.fromCodePoint(last + code - low))
      }
    }
  }
}

/** The code at the cursor; undefined at the word that ends the list. */
const readCode = (cursor: {bytes: Uint8Array; at: number}): number | undefined => {
  skipSpace(cursor)
  if (cursor.bytes[cursor.at] !== 0x3c) return undefined
  let code = 0
  for (const byte of parseHex(cursor)) code = code * 256 + byte.charCodeAt(0)
  return code
}

const utf16 = (bytes: string): string => {
  let text = ''
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    text += String.fromCharCode((bytes.charCodeAt(i) << 8) | bytes.charCodeAt(i + 1))
  }
  return text
}
