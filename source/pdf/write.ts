import {createHash} from 'node:crypto'
import {deflateSync} from 'node:zlib'
import type {RawBody} from './read/file.ts'
import {isRef, isStream, isString, type PdfDict, type PdfString, type PdfValue} from './read/values.ts'

// Of objects that are no streams, this many go together into one compressed stream (ISO 32000-2, 7.5.7).
const PER_STREAM = 400

/**
 * Writes a PDF, 1.7 or the `version` that is given, with object streams and a cross-reference stream. The file identifier is the digest of all that is
 * written before it, so that equal objects give equal bytes.
 *
 * @param objects By object number.
 */
export function writePdf(
  objects: ReadonlyMap<number, RawBody>,
  root: number,
  info?: number,
  version = '1.7',
): Uint8Array {
  const numbers = [...objects.keys()].sort((a, b) => a - b)
  const parts: Uint8Array[] = [Buffer.from(`%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`, 'latin1')]
  const entries = new Map<number, readonly [type: number, second: number, third: number]>()
  let at = parts[0]?.length ?? 0
  let next = (numbers.at(-1) ?? 0) + 1
  const push = (part: Uint8Array): void => {
    parts.push(part)
    at += part.length
  }
  const pushObject = (number: number, body: Uint8Array): void => {
    entries.set(number, [1, at, 0])
    push(Buffer.from(`${number} 0 obj\n`))
    push(body)
    push(Buffer.from('\nendobj\n'))
  }

  for (const number of numbers) {
    const object = objects.get(number)
    if (object?.stream) pushObject(number, object.bytes)
  }
  const plain = numbers.filter(number => !objects.get(number)?.stream)
  for (let i = 0; i < plain.length; i += PER_STREAM) {
    const group = plain.slice(i, i + PER_STREAM)
    for (const [index, number] of group.entries()) entries.set(number, [2, next, index])
    pushObject(next++, objectStream(group, objects))
  }

  const size = next + 1
  const start = at
  entries.set(next, [1, at, 0])
  const digest = createHash('sha256')
  for (const part of parts) digest.update(part)
  const id = {text: digest.digest().subarray(0, 16).toString('latin1')}
  const data = deflateSync(crossReferences(size, entries))
  const dict = new Map<string, PdfValue>([
    ['Type', 'XRef'],
    ['Size', size],
    ['Root', {ref: root}],
    ...(info === undefined ? [] : [['Info', {ref: info}] as const]),
    ['ID', [id, id]],
    ['W', [1, 4, 2]],
    ['Filter', 'FlateDecode'],
    ['Length', data.length],
  ])
  push(Buffer.from(`${next} 0 obj\n`))
  push(streamBody(dict, data))
  push(Buffer.from(`\nendobj\nstartxref\n${start}\n%%EOF\n`))
  return Buffer.concat(parts)
}

/** The bytes of `value` as an object. */
export function serialize(value: PdfValue): RawBody {
  if (isStream(value)) return {bytes: streamBody(value.dict, value.data), stream: true}
  return {bytes: Buffer.from(text(value), 'latin1'), stream: false}
}

/** `text` as a text string of PDF: ASCII as it is, anything else in UTF-16BE with its mark (ISO 32000-2, 7.9.2.2). */
export function textString(text: string): PdfString {
  if (/^[ -~]*$/.test(text)) return {text}
  let bytes = '\xfe\xff'
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    bytes += String.fromCharCode(unit >> 8, unit & 255)
  }
  return {text: bytes}
}

const objectStream = (group: readonly number[], objects: ReadonlyMap<number, RawBody>): Uint8Array => {
  const bodies = group.map(number => objects.get(number)?.bytes ?? new Uint8Array())
  let offset = 0
  const head = group.map((number, i) => {
    const entry = `${number} ${offset}`
    offset += (bodies[i]?.length ?? 0) + 1
    return entry
  })
  const first = Buffer.from(`${head.join(' ')}\n`)
  const data = deflateSync(Buffer.concat([first, ...bodies.flatMap(body => [body, NEW_LINE])]))
  const dict = new Map<string, PdfValue>([
    ['Type', 'ObjStm'],
    ['N', group.length],
    ['First', first.length],
    ['Filter', 'FlateDecode'],
    ['Length', data.length],
  ])
  return streamBody(dict, data)
}

const NEW_LINE = Buffer.from('\n')

const streamBody = (dict: PdfDict, data: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from(`${text(dict)}\nstream\n`, 'latin1'), data, Buffer.from('\nendstream')])

const crossReferences = (
  size: number,
  entries: ReadonlyMap<number, readonly [type: number, second: number, third: number]>,
): Uint8Array => {
  const table = Buffer.alloc(size * 7)
  for (let number = 0; number < size; number++) {
    // Object 0 heads the list of free objects, of which the others are members by themselves (ISO 32000-2, 7.5.4).
    const [type, second, third] = entries.get(number) ?? [0, 0, number === 0 ? 65535 : 0]
    table.writeUInt8(type, number * 7)
    table.writeUInt32BE(second, number * 7 + 1)
    table.writeUInt16BE(third, number * 7 + 5)
  }
  return table
}

const text = (value: PdfValue): string => {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return decimal(value)
  if (typeof value === 'string') return `/${value.replace(/[^!-~]|[#()<>[\]{}/%]/g, escapeName)}`
  if (isRef(value)) return `${value.ref} 0 R`
  if (isString(value)) return literal(value.text)
  if (isStream(value)) throw new Error('PDF: a stream is an object of its own')
  if (value instanceof Map) return `<<${[...value].map(([key, entry]) => `${text(key)} ${text(entry)}`).join('\n')}>>`
  return `[${(value as readonly PdfValue[]).map(text).join(' ')}]`
}

/** A number with at most five decimals, ten where it is small, as PDF writes it: never with an exponent. */
const decimal = (value: number): string => {
  if (Number.isInteger(value) && Math.abs(value) < 1e20) return String(value)
  const text = value.toFixed(Math.abs(value) < 0.01 ? 10 : 5)
  return text.includes('e') ? '0' : text.replace(/\.?0+$/, '')
}

const escapeName = (byte: string): string => `#${byte.charCodeAt(0).toString(16).padStart(2, '0')}`

const literal = (bytes: string): string =>
  /^[ -~]*$/.test(bytes) ? `(${bytes.replace(/[\\()]/g, '\\$&')})` : `<${Buffer.from(bytes, 'latin1').toString('hex')}>`
