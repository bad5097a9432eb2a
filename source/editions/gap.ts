/** What became of a few blocks that stand between two that stayed: pairs, paragraphs split, paragraphs joined. */
import {type Features, type FeaturesOf, likeness, shared, together} from './likeness.ts'

/** Old blocks and what they became: one and one, one and several (split), several and one (joined). */
export interface Match {
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** A paragraph is cut into so many at most, and so many are joined. */
const most = 5

/** Blocks that have less in common are two. */
const least = 0.45

/** Two that stand alone between the same neighbours may have less in common. */
const leastAlone = 0.3

/** Of the words of a split paragraph and its parts, so many are the same. */
const whole = 0.8

/**
 * The likeliest matches of `old` with `now`, none of which crosses another (Needleman and Wunsch, 1970). Its time is the
 * product of both lengths: short lists only.
 */
export function matchesIn(old: readonly number[], now: readonly number[], olds: FeaturesOf, nows: FeaturesOf): Match[] {
  const before = old.map(olds)
  const after = now.map(nows)
  const width = after.length + 1
  const scores = new Float64Array((before.length + 1) * width)
  const steps: (readonly [number, number])[] = []
  const score = (i: number, j: number) => scores[i * width + j] ?? 0
  const limit = before.length === 1 && after.length === 1 ? leastAlone : least
  for (let i = 0; i <= before.length; i++)
    for (let j = 0; j <= after.length; j++) {
      let best = 0
      let step: readonly [number, number] = [0, 0]
      const offer = (value: number, di: number, dj: number) => {
        if (value <= best && (di + dj === 1 ? step[0] + step[1] > 0 : true)) return
        best = value
        step = [di, dj]
      }
      if (i > 0) offer(score(i - 1, j), 1, 0)
      if (j > 0) offer(score(i, j - 1), 0, 1)
      if (i > 0 && j > 0) {
        const one = before[i - 1] as Features
        const other = after[j - 1] as Features
        const alike = likeness(one, other)
        if (alike >= limit) offer(score(i - 1, j - 1) + alike, 1, 1)
        for (let parts = 2; parts <= most; parts++) {
          if (parts <= j && areConsecutive(now, j, parts)) {
            const value = cutting(one, after.slice(j - parts, j))
            if (value > 0) offer(score(i - 1, j - parts) + value, 1, parts)
          }
          if (parts <= i && areConsecutive(old, i, parts)) {
            const value = cutting(other, before.slice(i - parts, i))
            if (value > 0) offer(score(i - parts, j - 1) + value, parts, 1)
          }
        }
      }
      scores[i * width + j] = best
      steps[i * width + j] = step
    }
  return traced(steps, old, now, width)
}

const areConsecutive = (indexes: readonly number[], end: number, parts: number): boolean =>
  (indexes[end - 1] as number) - (indexes[end - parts] as number) === parts - 1

/** How well `parts` make up `one`: 0 when they don't, or when one of them alone does. */
const cutting = (one: Features, parts: readonly Features[]): number => {
  if (one.kind !== 'paragraph' || parts.some(({kind}) => kind !== 'paragraph')) return 0
  const all = together(parts)
  const alike = likeness(one, all)
  if (alike < whole) return 0
  const each = parts.map(part => shared(one, part))
  if (parts.some((part, index) => (each[index] ?? 0) < 0.7 * part.count)) return 0
  // Each part brings words that the others do not make up for.
  const common = shared(one, all)
  const gains = parts.map((_, index) => common - shared(one, together(parts.filter((_, other) => other !== index))))
  return gains.every(gain => gain >= 2 || gain >= 0.2 * one.count) ? alike : 0
}

const traced = (
  steps: readonly (readonly [number, number])[],
  old: readonly number[],
  now: readonly number[],
  width: number,
): Match[] => {
  const matches: Match[] = []
  let [i, j] = [old.length, now.length]
  while (i > 0 || j > 0) {
    const [di, dj] = steps[i * width + j] ?? [0, 0]
    if (di + dj === 0) break
    if (di > 0 && dj > 0) matches.push({from: old.slice(i - di, i), to: now.slice(j - dj, j)})
    i -= di
    j -= dj
  }
  return matches.reverse()
}
