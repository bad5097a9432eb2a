import {ownValue} from '../text/own-value.ts'
import type {Configuration, Finding, Profile} from '../types.ts'

/** What an author set of a profile that its kind of PDF cannot have: told at the key, since it would be without effect. */
export function settingFindings({name, press, imposition}: Profile, {profiles, places}: Configuration): Finding[] {
  const settings = ownValue(profiles, name)
  if (!settings) return []
  const at = (key: string, rule: string, values: Finding['values']): Finding => ({
    place: places[`profiles.${name}.${key}`],
    rule,
    severity: 'warning',
    values: {...values, profile: name},
  })
  const isPaper = press !== undefined || imposition !== undefined
  const thickness = imposition && settings.press?.paper !== undefined && settings.imposition?.thickness === undefined
  return [
    ...(isPaper && settings.links === true ? [at('links', 'profile-links', {})] : []),
    ...(thickness ? [at('paper', 'profile-paper', {value: settings.press?.paper ?? ''})] : []),
  ]
}
