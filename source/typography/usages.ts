import {locales} from './locales/index.ts'
import {modeIn} from './settings.ts'
import type {Locale, Mode, Rule} from './types.ts'

/** What a rule does in the usages that agree on it. */
export interface Usage {
  readonly locales: readonly Locale[]
  readonly mode: Mode
  /** What it asks for there, in French; undefined when it asks the same everywhere. */
  readonly value?: string
}

/** What a rule does in each usage, those that agree together, in the order of the locales. */
export function usagesOf(rule: Rule): readonly Usage[] {
  const groups = new Map<string, Locale[]>()
  for (const locale of locales.values()) {
    const key = JSON.stringify([modeIn(rule, locale), rule.value?.(locale)])
    groups.set(key, [...(groups.get(key) ?? []), locale])
  }
  return [...groups].map(([key, locales]) => {
    const [mode, value] = JSON.parse(key) as [Mode, string | null | undefined]
    return typeof value === 'string' ? {locales, mode, value} : {locales, mode}
  })
}
