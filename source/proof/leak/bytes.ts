/** Words in bytes, in whatever way they are written. */
import {tokensOf} from '../../text/tokens.ts'

/** Letters in a row that are taken for a word. */
const least = 4

/**
 * The texts that bytes may be: as Latin-1 (PDFDocEncoding has the same letters), UTF-8, UTF-16 of either order, and what
 * hexadecimal strings among them hold.
 */
export function readings(bytes: Uint8Array): string[] {
  const plain = latin1(bytes)
  // Plain letters, as most strings are, can be read in one way.
  if (/^[ -!$-;=?-[\]-~]*$/.test(plain)) return [plain]
  const texts = [plain, utf8.decode(bytes), ...wide(plain)]
  for (const [, digits = ''] of plain.matchAll(/<([0-9A-Fa-f\s]{8,})>/g)) {
    const even = digits.replace(/\s/g, '')
    const inner = even.replace(/../g, pair => String.fromCharCode(Number.parseInt(pair, 16)))
    texts.push(inner, utf8.decode(Uint8Array.from(inner, letter => letter.charCodeAt(0))), ...wide(inner))
  }
  // In literal strings a letter may be written as its octal number (ISO 32000-2, 7.3.4.2).
  if (/\\[0-7]{3}/.test(plain)) {
    const inner = plain.replace(/\\([0-7]{1,3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8) & 255))
    texts.push(inner, ...wide(inner))
  }
  // In names as a number of two digits (7.3.5).
  if (/#[0-9A-Fa-f]{2}/.test(plain)) {
    const inner = plain.replace(/#([0-9A-Fa-f]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)))
    texts.push(inner, utf8.decode(Uint8Array.from(inner, letter => letter.charCodeAt(0))))
  }
  return texts
}

/** The words that bytes hold, in any of these readings. */
export function wordsIn(bytes: Uint8Array): Set<string> {
  return new Set(readings(bytes).flatMap(text => tokensOf(text).filter(token => token.length >= least)))
}

const utf8 = new TextDecoder()

/** A letter for each byte. */
export const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')

/** Texts of two bytes a letter, high byte first or last, from an even place or an odd one. Latin letters have a zero there. */
function wide(text: string): string[] {
  if (!text.includes('\0')) return []
  return [0, 1].flatMap(from =>
    [0, 1].map(low => {
      let inner = ''
      for (let at = from; at + 1 < text.length; at += 2)
        inner += String.fromCharCode((text.charCodeAt(at + low) << 8) | text.charCodeAt(at + 1 - low))
      return inner
    }),
  )
}
