import {isUtf8} from 'node:buffer'
import type {Finding} from '../../types.ts'

/** The bytes of a text file, as text, or undefined when they are none. */
export interface Decoded {
  readonly text: string | undefined
  readonly findings: readonly Finding[]
}

/**
 * `bytes` of the file `name` as text. UTF-8 is what we ask for; UTF-16 with its mark is understood, with a warning; other
 * bytes are read as Windows-1252, so that the rest can be shown, with an error at the first of them; a file with null
 * bytes is no text. A byte order mark is dropped.
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : ''
  if (wide !== '') {
    const text = new TextDecoder(wide).decode(bytes)
    return {text, findings: [finding(name, 'encoding-utf-16', 'warning', 1, 1)]}
  }
  if (bytes.includes(0)) return {text: undefined, findings: [finding(name, 'file-binary', 'error', 1, 1)]}
  const at = firstFault(bytes)
  if (at === undefined) return {text: utf8.decode(bytes), findings: []}
  const before = utf8.decode(bytes.subarray(0, at))
  const line = before.split('\n').length
  const column = before.length - before.lastIndexOf('\n')
  return {text: windows1252(bytes), findings: [finding(name, 'encoding', 'error', line, column)]}
}

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
