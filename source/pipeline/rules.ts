import {structureRules} from '../markdown/index.ts'
import type {Configuration, Finding} from '../types.ts'
import {rules} from '../typography/index.ts'
import {nearest} from '../wording/nearest.ts'

/** Rules that `typography: {rules: …}` names and that do not exist: what is said of them changes nothing. */
export function ruleFindings({typography, places}: Configuration): Finding[] {
  const known = [...rules, ...structureRules].map(({id}) => id)
  const families: readonly string[] = rules.map(({family}) => family)
  return Object.keys(typography.rules ?? {}).flatMap(name => {
    if (known.includes(name) || families.includes(name) || /^[A-Z]$/.test(name)) return []
    const meant = nearest(name, known) ?? ''
    const place = places[`typography.rules.${name}`]
    return [{place, rule: 'rule-name', severity: 'warning', values: {name, nearest: meant}, actual: name} as const]
  })
}
