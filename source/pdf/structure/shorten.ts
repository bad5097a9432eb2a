/**
 * Paths with no more digits than can be seen. Chromium writes eight figures of each coordinate; six are right to a millionth
 * of the drawing, whatever its scale, and a page of drawings is a fifth lighter.
 */
const DIGITS = 6

/** One path operator on a line of its own, with its numbers, as Skia writes it. */
const PATH = /^(-?[\d.]+(?: -?[\d.]+)*) (m|l|c|v|y|re)$/gm

/** A number that may have too many digits. */
const LONG = /[-\d.]{7,}/g

/** The content stream with shorter numbers in its paths. */
export function shortened(content: Uint8Array): Uint8Array {
  const text = Buffer.from(content.buffer, content.byteOffset, content.length).toString('latin1')
  return Buffer.from(
    text.replace(PATH, path => path.replace(LONG, shorter)),
    'latin1',
  )
}

/** In whole numbers, since a page of drawings has tens of thousands; what these cannot tell is left to `rounded`. */
const shorter = (number: string): string => {
  const sign = number.charCodeAt(0) === 0x2d ? 1 : 0
  const point = number.indexOf('.')
  const decimals = point < 0 ? 0 : number.length - point - 1
  let value = 0
  for (let at = sign; at < number.length; at++) {
    if (at !== point) value = value * 10 + number.charCodeAt(at) - 0x30
  }
  const figures = Math.floor(Math.log10(value)) + 1
  const surplus = Math.max(0, figures - DIGITS)
  const unit = 10 ** surplus
  const rest = value % unit
  // What lies just between two numbers depends on how it is kept, and the smallest would be written with an exponent.
  const isPlain = number.length < 15 && value > 0 && surplus <= decimals && decimals - figures < DIGITS
  if (!isPlain || 2 * rest === unit) return rounded(number)
  let kept = (value - rest) / unit + (2 * rest > unit ? 1 : 0)
  let places = decimals - surplus
  for (; places > 0 && kept % 10 === 0; places--) kept /= 10
  const digits = String(kept).padStart(places, '0')
  const whole = digits.slice(0, digits.length - places)
  const short = `${sign ? '-' : ''}${whole}${places > 0 ? `.${digits.slice(digits.length - places)}` : ''}`
  return short.length < number.length ? short : number
}

/** The same by floating point. */
export const rounded = (number: string): string => {
  const short = String(Number(Number(number).toPrecision(DIGITS))).replace(/^(-?)0\./, '$1.')
  return short.includes('e') || short.length >= number.length ? number : short
}
