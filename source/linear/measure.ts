/** Measures whether the time of a text grows with its length alone. */
import type {Construct} from './constructs.ts'

/**
 * What a doubling may cost: 2.3 where everything is measured, alone on the machine. Among the other tests caches and
 * collector take more; work that grows with the square, which costs 4, shows all the same.
 */
const most = process.env.FASCICULE_CONSTRUCTS === 'all' ? 2.3 : 3

/** Milliseconds below which a time says nothing: compilation and the collector take as much. */
const least = 40

/** How often a doubling is measured before it is judged. */
const trials = 3

/** A way of a text through Fascicule. */
export type Stage = (text: string) => void

/**
 * Repeats a construct `count` times, then twice and four times as often, and takes each of them through a stage. Gives the
 * doublings that cost too much each time they were tried, none of them passed over.
 */
export function slower(stage: Stage, construct: Construct, count: number, separator = ''): string[] {
  const texts = [1, 2, 4].map(times => repeated(construct, count * times, separator))
  const times = texts.map(text => timeOf(stage, text))
  const out: string[] = []
  for (let index = 1; index < texts.length; index++) {
    for (let trial = 1; trial < trials && isSlower(times, index); trial++) {
      for (const at of [index - 1, index]) times[at] = Math.min(times[at] ?? 0, timeOf(stage, texts[at] ?? ''))
    }
    if (!isSlower(times, index)) continue
    const [before, after] = [times[index - 1] ?? 0, times[index] ?? 0]
    out.push(`${stage.name} × ${count * 2 ** index}: ${before.toFixed()} → ${after.toFixed()} ms`)
  }
  return out
}

const isSlower = (times: readonly number[], index: number): boolean =>
  (times[index] ?? 0) > most * Math.max(times[index - 1] ?? 0, least)

/** The construct, so many times. */
export function repeated(construct: Construct, count: number, separator = ''): string {
  return Array.from({length: count}, (_, index) => (typeof construct === 'string' ? construct : construct(index))).join(
    separator,
  )
}

/** Milliseconds of CPU in the program itself: waiting counts for nothing, nor does what the system does for it. */
export function timeOf(stage: Stage, text: string): number {
  const begun = process.cpuUsage()
  stage(text)
  return process.cpuUsage(begun).user / 1000
}
