/**
 * How much larger or smaller a file is than the one before it: « (− 12 %) ». Nothing where there was none, or where the
 * difference rounds to nothing.
 *
 * @param space what stands between sign, number and per cent in the language
 */
export function grown(bytes: number, before: number | undefined, space: string): string {
  if (before === undefined || before === 0) return ''
  const percent = Math.round((100 * (bytes - before)) / before)
  return percent === 0 ? '' : ` (${percent < 0 ? '\u2212' : '+'}${space}${Math.abs(percent)}${space}%)`
}
