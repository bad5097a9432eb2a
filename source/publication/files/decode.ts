import {isUtf8} from 'node:buffer'
import {composed} from '../../text/composed.ts'
import type {Finding} from '../../types.ts'

/** The bytes of a text file, as text, or undefined when they are none. */
export interface Decoded {
  readonly text: string | undefined
  /** As it lies there, where `text` has as one sign what are letters and accents apart. */
  readonly typed?: string
  readonly findings: readonly Finding[]
}

/**
 * `bytes` of the file `name` as text. UTF-8 is what we ask for; UTF-16 with its mark is understood, with a warning; other
 * bytes are read as Windows-1252, so that the rest can be shown, with an error at the first of them; UTF-32 and a file with
 * many null bytes are no text. A byte order mark is dropped, letters and their accents become one sign, a null byte among text replaced (CommonMark 0.31, 2.3), and
 * what turns the direction of a line is told at its place.
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  if (isUtf32(bytes)) return {text: undefined, findings: [finding(name, 'encoding-utf-32', 'error', 1, 1)]}
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : ''
  if (wide !== '') {
    const text = new TextDecoder(wide).decode(bytes)
    return withSigns(text, name, [finding(name, 'encoding-utf-16', 'warning', 1, 1)])
  }
  if (isBinary(bytes)) return {text: undefined, findings: [finding(name, 'file-binary', 'error', 1, 1)]}
  const at = firstFault(bytes)
  if (at === undefined) return withSigns(utf8.decode(bytes), name, [])
  const before = utf8.decode(bytes.subarray(0, at))
  const line = before.split('\n').length
  const column = before.length - before.lastIndexOf('\n')
  return withSigns(windows1252(bytes), name, [finding(name, 'encoding', 'error', line, column)])
}

/** The mark of UTF-32, of which that of UTF-16 is the beginning (Unicode 16, 23.8). */
const isUtf32 = ([a, b, c, d]: Uint8Array) =>
  (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)

/** More than one null byte in a hundred, or one in what is no UTF-8, and it was never a text. */
const isBinary = (bytes: Uint8Array) => {
  if (!bytes.includes(0)) return false
  let nulls = 0
  for (const byte of bytes) if (byte === 0) nulls++
  return nulls > bytes.length / 100 || !isUtf8(bytes)
}

/** Embeddings, overrides and isolates (UAX 9); the marks of one character (LRM, RLM, ALM) move nothing and are allowed. */
const turning = /[\u202a-\u202e\u2066-\u2069]/

/** `text` without null characters, and the first of the signs that readers don't see, on each line. */
const withSigns = (decoded: string, name: string, findings: readonly Finding[]): Decoded => {
  const text = composed(decoded)
  const typed = text === decoded ? {} : {typed: decoded}
  if (!text.includes('\0') && !turning.test(text)) return {text, ...typed, findings}
  const told = text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const [nothing, turn] = [line.indexOf('\0'), line.search(turning)]
    return [
      ...(nothing < 0 ? [] : [finding(name, 'character-null', 'warning', index + 1, nothing + 1)]),
      ...(turn < 0 ? [] : [turned(name, index + 1, turn + 1, line.charCodeAt(turn))]),
    ]
  })
  return {text: text.replaceAll('\0', '\ufffd'), ...typed, findings: [...findings, ...told]}
}

const turned = (file: string, line: number, column: number, code: number): Finding => ({
  place: {file, line, column, endLine: line, endColumn: column + 1},
  rule: 'text-direction',
  severity: 'warning',
  values: {code: `U+${code.toString(16).toUpperCase()}`},
})

/** The characters 80 to 9F of Windows-1252 (Encoding Standard, 9); some versions of Node decode them as Latin-1. */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const windows1252 = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, character => windows[character.charCodeAt(0) - 0x80] ?? character)

const utf8 = new TextDecoder('utf-8')

const finding = (file: string, rule: string, severity: Finding['severity'], line: number, column: number): Finding => ({
  place: {file, line, column},
  rule,
  severity,
  values: {name: file},
})

/** Offset of the first byte that is not UTF-8, by halving; undefined when all are. */
const firstFault = (bytes: Uint8Array) => {
  if (isUtf8(bytes)) return undefined
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isUtf8(bytes.subarray(0, whole(bytes, middle)))) good = middle
    else bad = middle
  }
  return whole(bytes, good)
}

/** The start of the character that the byte at `offset` belongs to. */
const whole = (bytes: Uint8Array, offset: number) => {
  let at = offset
  while (at > 0 && offset - at < 3 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at--
  return at
}
