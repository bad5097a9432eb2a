/** What a file is that is no .docx, so that its owner hears how to make one of it. */
import type {NotWord} from '../wording/messages/word.ts'

/** The names in an archive that tell its format; the first that fits. */
const archives: readonly (readonly [kind: NotWord, name: RegExp])[] = [
  ['pages', /^Index(?:\.zip|\/.*\.iwa)$/],
  ['sheet', /^(?:xl\/workbook\.(?:xml|bin)|ppt\/presentation\.xml)$/],
  ['web', /^[^/]+\.html?$/i],
]

/** @param names of the archive that the file is, undefined where it is none; `type`: its member `mimetype` */
export function notWord(bytes: Uint8Array, names?: ReadonlySet<string>, type = ''): NotWord {
  if (bytes.length === 0) return 'empty'
  if (names) {
    if (/^application\/vnd\.(?:oasis\.opendocument|sun\.xml)/.test(type))
      return /text/.test(type) || /writer/.test(type) ? 'odt' : 'sheet'
    return archives.find(([, pattern]) => [...names].some(name => pattern.test(name)))?.[0] ?? 'other'
  }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (isCompound(bytes)) return 'doc'
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (head.includes('%PDF-')) return 'pdf'
  if (/^(?:\xef\xbb\xbf)?\s*<\?xml/.test(head) && /office:document|urn:oasis/.test(head)) return 'odt'
  if (/<(?:!doctype\s+html|html|head|body)[\s>]/i.test(head)) return 'web'
  return [...head].some(sign => sign < '\t') ? 'other' : 'text'
}

/** The compound files of Microsoft Office: what was protected by a password, and the format before 2007. */
export const isCompound = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte)

/** Whether a compound file holds an encrypted document: the stream is named so, in UTF-16. */
export const isEncrypted = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))
