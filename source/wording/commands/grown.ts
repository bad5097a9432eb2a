/**
 * How much larger or smaller a file is than the one before it: « (− 12 %) ». Nothing where there was none, where the
 * difference rounds to nothing, or where it is more than three times the size.
 *
 * @param space what stands between sign, number and per cent in the language
 */
export function grown(bytes: number, before: number | undefined, space: string): string {
  if (before === undefined || before === 0) return ''
  const percent = Math.round((100 * (bytes - before)) / before)
  // That is another publication: to compare the two is of no use to anyone.
  if (percent === 0 || percent > 200) return ''
  return ` (${percent < 0 ? '\u2212' : '+'}${space}${Math.abs(percent)}${space}%)`
}
