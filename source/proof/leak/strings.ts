/** Everything in a file that is no painted letter: strings, names, streams, what lies between the objects. */

import {type PdfFile, streamBytes} from '../../pdf/read/file.ts'
import {isStream, isString, type PdfStream, type PdfValue} from '../../pdf/read/values.ts'
import {tokensOf} from '../../text/tokens.ts'
import {latin1, readings, wordsIn} from './bytes.ts'
import {vocabulary} from './vocabulary.ts'

/** Where in a file something was found. */
export interface Found {
  readonly where: 'string' | 'name' | 'metadata' | 'attachment' | 'content' | 'bytes'
  /** Number of the object; 0 for what is in none. */
  readonly object: number
  /** The texts in which words and phrases are sought. */
  readonly texts: readonly string[]
}

/** Names of fewer letters are PDF's own. */
const longName = 6
const encoder = new TextEncoder()

/** All texts of a file, read in every way in which they may be written. Letters that are painted are not among them. */
export function* textsIn(file: PdfFile): Generator<Found> {
  const streams: PdfStream[] = []
  for (let number = 1; number < file.size; number++) {
    const value = file.object(number)
    yield* ofValue(value, number)
    if (!isStream(value)) continue
    streams.push(value)
    const found = ofStream(value)
    if (found) yield {...found, object: number}
  }
  yield* ofValue(file.trailer, 0)
  yield {where: 'bytes', object: 0, texts: [foreignWords(wordsIn(between(file.bytes, streams)))]}
}

function* ofValue(value: PdfValue, object: number): Generator<Found> {
  const strings: string[] = []
  const names: string[] = []
  const walk = (each: PdfValue): void => {
    if (typeof each === 'string') names.push(each)
    else if (isString(each)) strings.push(...readings(Uint8Array.from(each.text, letter => letter.charCodeAt(0))))
    else if (isStream(each)) walk(each.dict)
    else if (each instanceof Map) {
      if (isOfColours(each)) return
      for (const [key, inner] of each) {
        names.push(key)
        walk(inner)
      }
    } else if (Array.isArray(each)) each.forEach(walk)
  }
  walk(value)
  if (strings.length > 0) yield {where: 'string', object, texts: strings}
  const words = [...new Set(names)].map(wordsOfName).filter(Boolean)
  if (words.length > 0) yield {where: 'name', object, texts: words}
}

/** What names a condition of printing or a set of glyphs: its words are those of the ICC and of Adobe. */
const isOfColours = (dict: ReadonlyMap<string, PdfValue>): boolean =>
  dict.get('Type') === 'OutputIntent' || (dict.has('Registry') && dict.has('Ordering'))

const known = new Map<string, string>()

/** The words of a name that are not PDF's own; names come by thousands, and are few. */
function wordsOfName(name: string): string {
  const words =
    known.get(name) ??
    foreignWords([
      ...wordsIn(encoder.encode(name.replace(/^[A-Z]{6}\+/, ''))),
      ...tokensOf(name.replace(/^[A-Z]{6}\+/, '')),
    ])
  if (known.size < 10_000) known.set(name, words)
  return words
}

/** What a stream says that is not an image, a font or a profile. */
function ofStream(stream: PdfStream): Omit<Found, 'object'> | undefined {
  const {dict} = stream
  const type = dict.get('Type')
  const isBinary =
    dict.get('Subtype') === 'Image' || dict.has('Length1') || dict.has('N') || type === 'ObjStm' || type === 'XRef'
  const isFont = ['OpenType', 'Type1C', 'CIDFontType0C'].includes(String(dict.get('Subtype')))
  if (isBinary || isFont) return undefined
  const bytes = streamBytes(stream)
  if (type === 'EmbeddedFile') return {where: 'attachment', texts: readings(bytes)}
  if (type === 'Metadata') return {where: 'metadata', texts: readings(bytes).map(withoutTags)}
  const isContent = type === undefined && /\b(?:Tj|TJ|re|cm|BT|begincmap)\b/.test(latin1(bytes))
  return {where: 'content', texts: [foreignWords(wordsIn(isContent ? besideLetters(bytes) : bytes))]}
}

/** What a content stream has besides the letters that it paints: dictionaries, names and comments. */
function besideLetters(bytes: Uint8Array): Uint8Array {
  const parts = latin1(bytes).match(/<<[\s\S]*?>>|\/[^\s()<>[\]{}/%]{5,}|%[^\r\n]*/g) ?? []
  return Uint8Array.from(parts.join('\n'), letter => letter.charCodeAt(0))
}

/** Words that our XMP says in any file: it names its schemas, and describes that of PDF/UA (ISO 19005-2, 6.6.2.3). */
const ours: ReadonlySet<string> = new Set(
  `begin end true false trapped isbn urn default adobe aiim alternatives amd application category conforms conformance default description elements extension file
  http https identification identifier integer internal meta name namespace part pdfa pdfaid pdfua pdfuaid property purl
  resource rights schema schemas syntax text that type uuid value w5m0mpcehihzreszntczkc9d xpacket`.split(/\s+/),
)

/** Names of elements are XMP's own; what they hold, and values of attributes that are no namespaces, is ours. */
const withoutTags = (text: string): string => {
  const said = text
    // What its schemas are is described in the words of their standards.
    .replace(/<pdfaExtension:schemas>[\s\S]*?<\/pdfaExtension:schemas>/g, ' ')
    .replace(/<[?!/]?[^\s<>]*/g, ' ')
    .replace(/\sxmlns:?[\w-]*\s*=\s*("[^"]*"|'[^']*')/g, ' ')
    .replace(/\s[\w-]+:[\w-]+\s*=/g, ' ')
  return tokensOf(said)
    .filter(word => !ours.has(word))
    .join(' ')
}

const foreignWords = (words: Iterable<string>): string =>
  [...words].filter(word => word.length >= longName && !vocabulary.has(word)).join('\n')

/** The bytes outside the data of streams: dictionaries as they are written, comments, what follows the end. */
function between(bytes: Uint8Array, streams: readonly PdfStream[]): Uint8Array {
  const rest = Uint8Array.from(bytes)
  for (const {data} of streams) {
    if (data.buffer !== bytes.buffer) continue
    const start = data.byteOffset - bytes.byteOffset
    rest.fill(10, start, start + data.length)
  }
  return rest
}
