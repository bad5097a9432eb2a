import type {Fixed} from '../../pipeline/fix.ts'
import {nameOf} from '../../text/finding-name.ts'
import type {Finding, Publication} from '../../types.ts'

/**
 * Findings for a program, which reads what `check --fix` writes and nothing else as their fixes: each change is the
 * `replacement` of one finding, at the very place of the change. One that no finding tells of, or a further one of a finding
 * that has several, becomes a finding of its own. Each finding is there once.
 *
 * @param fixed what is written, of the same publication
 */
export function withFixes(findings: readonly Finding[], fixed: readonly Fixed[]): Finding[] {
  const all = new Map(findings.map(({replacement: _, ...finding}) => [JSON.stringify(finding), finding as Finding]))
  const waiting = new Map<string, string[]>()
  for (const [key, finding] of all) {
    const name = nameOf(finding)
    const same = waiting.get(name)
    if (same) same.push(key)
    else waiting.set(name, [key])
  }
  const others: Finding[] = []
  for (const {place, text: replacement, findings: answered} of fixed.flatMap(({edits}) => edits)) {
    const key = answered.map(finding => waiting.get(nameOf(finding))?.shift()).find(one => one !== undefined)
    const told = key === undefined ? answered[0] : all.get(key)
    if (!told) continue
    if (key === undefined) others.push({...told, place, replacement})
    else all.set(key, {...told, place, replacement})
  }
  return [...all.values(), ...others]
}

/** Length of the longest text: patience with the reckoning of what is written is by it. */
export const longest = ({sources}: Publication): number => Math.max(0, ...sources.map(({text}) => text.length))
