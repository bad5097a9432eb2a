/** The middle value of the most crowded stretch of `width` × 2; undefined when there are no values. */
export function mode(values: readonly number[], width: number): number | undefined {
  const sorted = [...values].sort((one, other) => one - other)
  let best = {from: 0, to: -1}
  for (let from = 0, to = 0; to < sorted.length; to++) {
    while ((sorted[to] as number) - (sorted[from] as number) > 2 * width) from++
    if (to - from > best.to - best.from) best = {from, to}
  }
  return median(sorted.slice(best.from, best.to + 1))
}

export const median = (values: readonly number[]): number | undefined => percentile(values, 0.5)

/** The value below which a share of the values lies; undefined when there are none. */
export function percentile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
}

export const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
