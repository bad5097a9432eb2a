/**
 * Paths with no more digits than can be seen. Chromium writes eight figures of each coordinate; six are right to a millionth
 * of the drawing, whatever its scale, and a page of drawings is a fifth lighter.
 */
const DIGITS = 6

/** One path operator on a line of its own, with its numbers, as Skia writes it. */
const PATH = /^(-?[\d.]+(?: -?[\d.]+)*) (m|l|c|v|y|re)$/gm

/** The content stream with shorter numbers in its paths. */
export function shortened(content: Uint8Array): Uint8Array {
  const text = Buffer.from(content.buffer, content.byteOffset, content.length).toString('latin1')
  return Buffer.from(
    text.replace(
      PATH,
      (_, numbers: string, operator: string) => `${numbers.split(' ').map(shorter).join(' ')} ${operator}`,
    ),
    'latin1',
  )
}

const shorter = (number: string): string => {
  if (number.length <= DIGITS) return number
  const short = String(Number(Number(number).toPrecision(DIGITS))).replace(/^(-?)0\./, '$1.')
  return short.includes('e') || short.length >= number.length ? number : short
}
