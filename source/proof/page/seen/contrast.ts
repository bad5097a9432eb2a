/**
 * Colours as WCAG 2.2 measures them. A colour is `0xRRGGBB` in sRGB.
 *
 * https://www.w3.org/TR/WCAG22/#dfn-relative-luminance, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */

/** The relative luminance of a colour, 0 for black to 1 for white. */
export function luminance(colour: number): number {
  return (
    0.2126 * (LINEAR[(colour >> 16) & 255] as number) +
    0.7152 * (LINEAR[(colour >> 8) & 255] as number) +
    0.0722 * (LINEAR[colour & 255] as number)
  )
}

/** The contrast ratio of two colours, 1 for equal ones to 21 for black and white. */
export function contrast(one: number, other: number): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** What is seen of `over`, painted with `alpha` (0–1) over `under`. */
export function blend(over: number, under: number, alpha: number): number {
  if (alpha >= 1) return over
  const mix = (shift: number): number =>
    Math.round(alpha * ((over >> shift) & 255) + (1 - alpha) * ((under >> shift) & 255)) << shift
  return mix(16) | mix(8) | mix(0)
}

const LINEAR = Float64Array.from({length: 256}, (_, byte) => {
  const part = byte / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
})
