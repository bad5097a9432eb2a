import type {TypographySettings} from '../types.ts'
import {rules as registry} from './rules/index.ts'
import type {ActiveRule} from './run.ts'
import type {Locale, Mode, Rule} from './types.ts'

/**
 * The rules that are run, in their order: the mode of the rule, of the locale, of the author. The author names a rule
 * (`W02`), a letter (`W`) or a family (`orthographe`); the narrower name wins.
 */
export function activeRules(locale: Locale, {rules = {}}: TypographySettings = {}): ActiveRule[] {
  return registry.flatMap(rule => {
    const wish = rules[rule.id] ?? rules[rule.id.charAt(0)] ?? rules[rule.family]
    const mode = wish === undefined ? modeIn(rule, locale) : wish === 'on' ? 'fix' : wish
    return mode === 'off' ? [] : [{rule, mode}]
  })
}

/** The mode of a rule in a locale when the author says nothing. */
export function modeIn(rule: Rule, locale: Locale): Mode {
  return locale.modes[rule.id] ?? rule.mode
}
