/**
 * Letters and their accents as one sign (NFC), as keyboards give them: a file from a Mac, or pasted from a PDF, has them
 * apart. Signs without an accent stay as they are: NFC would make others of some.
 */
export function composed(text: string): string {
  return text.replace(/[\p{L}\p{N}]\p{M}+/gu, letter => letter.normalize('NFC'))
}
