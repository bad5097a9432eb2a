/** Measures whether the time of a text grows with its length alone. */
import {constructs} from './constructs.ts'
import {toCorrected, toDocument} from './stages.ts'

/** What a doubling may cost. */
const most = 2.3

/** Milliseconds below which a time says nothing. */
const least = 20

/**
 * Repeats the construct of that name `count` times, then twice and four times as often, through both stages. Gives the
 * doublings that cost too much each time it was tried. Once a stage takes over `enough` milliseconds it is doubled no more.
 */
export function slower(name: string, count: number, enough = 2000): string[] {
  return [toDocument, toCorrected].flatMap(stage => {
    let told: string[] = []
    for (let trial = 0; trial < 3; trial++) {
      told = doublings(name, count, enough, stage)
      if (told.length === 0) break
    }
    return told
  })
}

const doublings = (name: string, count: number, enough: number, stage: (text: string) => void): string[] => {
  const out: string[] = []
  let before = 0
  for (const times of [1, 2, 4]) {
    const text = repeated(name, count * times)
    // The collector's work falls on one of two runs.
    const first = timeOf(stage, text)
    const time = first > enough ? first : Math.min(first, timeOf(stage, text))
    if (before >= least && time > most * before)
      out.push(`${stage.name}: ${name} × ${count * times}: ${before.toFixed()} → ${time.toFixed()} ms`)
    if (time > enough) break
    before = time
  }
  return out
}

const repeated = (name: string, count: number): string => {
  const construct = constructs[name] ?? ''
  return typeof construct === 'string'
    ? construct.repeat(count)
    : Array.from({length: count}, (_, index) => construct(index)).join('')
}

/** Milliseconds of CPU. */
const timeOf = (stage: (text: string) => void, text: string): number => {
  const begun = process.cpuUsage()
  stage(text)
  const {user, system} = process.cpuUsage(begun)
  return (user + system) / 1000
}
