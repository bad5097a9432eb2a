import type {Configuration, Finding} from '../types.ts'

/** Findings on pictures, those of the cover at the key that names them. */
export function atTheirKeys(findings: readonly Finding[], {cover, places}: Configuration): Finding[] {
  const keys = new Map([
    [cover?.back?.image, 'cover.back.image'],
    [cover?.logo, 'cover.logo'],
    [cover?.image, 'cover.image'],
  ])
  return findings.map(finding => {
    const key = finding.place ? undefined : keys.get(String(finding.values.name))
    return key === undefined ? finding : {...finding, place: places[key]}
  })
}
