import {locales} from './locales/index.ts'
import {modeIn} from './settings.ts'
import type {Mode, Profile, Rule} from './types.ts'

/** What a rule does in the usages that agree on it. */
export interface Usage {
  readonly profiles: readonly Profile[]
  readonly mode: Mode
  /** What it asks for there, in French; undefined when it asks the same everywhere. */
  readonly value?: string
}

/** What a rule does in each usage, those that agree together, in the order of the profiles. */
export function usagesOf(rule: Rule): readonly Usage[] {
  const groups = new Map<string, Profile[]>()
  for (const profile of locales.values()) {
    const key = JSON.stringify([modeIn(rule, profile), rule.value?.(profile)])
    groups.set(key, [...(groups.get(key) ?? []), profile])
  }
  return [...groups].map(([key, profiles]) => {
    const [mode, value] = JSON.parse(key) as [Mode, string | null | undefined]
    return typeof value === 'string' ? {profiles, mode, value} : {profiles, mode}
  })
}
