/**
 * The values of a PDF (ISO 32000-2, 7.3) as plain JavaScript: a name is a string, a string of PDF is `{text}` with one
 * UTF-16 unit for each byte, a dictionary is a Map, a reference is `{ref}` (generation 0, the only one that Chromium and
 * we write).
 */
export type PdfValue = null | boolean | number | string | PdfString | PdfRef | PdfArray | PdfDict | PdfStream

export interface PdfString {
  readonly text: string
}

export interface PdfRef {
  readonly ref: number
}

export type PdfArray = readonly PdfValue[]

export type PdfDict = ReadonlyMap<string, PdfValue>

/** A stream as it lies in the file, its filters not yet undone. */
export interface PdfStream {
  readonly dict: PdfDict
  readonly data: Uint8Array
}

/** Whether `value` is a reference to another object. */
export function isRef(value: PdfValue | undefined): value is PdfRef {
  return typeof value === 'object' && value !== null && 'ref' in value
}

/** Whether `value` is a string of PDF (not a name). */
export function isString(value: PdfValue | undefined): value is PdfString {
  return typeof value === 'object' && value !== null && 'text' in value
}

/** Whether `value` is a stream. */
export function isStream(value: PdfValue | undefined): value is PdfStream {
  return typeof value === 'object' && value !== null && 'data' in value
}

/** The text of a text string: UTF-16BE or UTF-8 with their mark, otherwise PDFDocEncoding (ISO 32000-2, 7.9.2.2). */
export function decodeText(bytes: string): string {
  if (bytes.startsWith('\xfe\xff')) {
    let text = ''
    for (let i = 2; i + 1 < bytes.length; i += 2) {
      text += String.fromCharCode((bytes.charCodeAt(i) << 8) | bytes.charCodeAt(i + 1))
    }
    return text
  }
  if (bytes.startsWith('\xef\xbb\xbf')) return Buffer.from(bytes, 'latin1').toString('utf8').slice(1)
  return bytes.replace(/[\p{Cc}\xa0]/gu, byte => documentEncoding.get(byte.charCodeAt(0)) ?? byte)
}

// The bytes at which PDFDocEncoding differs from Latin-1 (ISO 32000-2, D.3).
const documentEncoding = new Map<number, string>([
  ...[...'˘ˇˆ˙˝˛˚˜'].map((letter, i): [number, string] => [0x18 + i, letter]),
  ...[...'•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž'].map((letter, i): [number, string] => [0x80 + i, letter]),
  [0xa0, '€'],
])
