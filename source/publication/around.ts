import {lstat, readFile, realpath} from 'node:fs/promises'
import path from 'node:path'
import type {Finding} from '../types.ts'
import type {Settings} from './configuration.ts'
import {decode} from './files/decode.ts'
import {type Checked, check} from './schema/check.ts'
import {publicationKeys} from './schema/keys.ts'
import {parseYaml} from './schema/yaml.ts'

/** A folder that is a publication, and its configuration as it stands. */
export interface Around {
  readonly folder: string
  readonly yaml: string
}

const configurationFile = 'publication.yaml'

/** How many folders up a chapter looks for its publication. */
const highest = 4

/** The publication that `folder` is, or lies in; undefined for none. */
export async function publicationAround(folder: string): Promise<Around | undefined> {
  let here = await realpath(folder).catch(() => undefined)
  for (let step = 0; here !== undefined && step <= highest; step++) {
    const yaml = await ordinary(path.join(here, configurationFile))
    if (yaml) return {folder: here, yaml: decode(yaml, configurationFile).text ?? ''}
    const above = path.dirname(here)
    if (above === here) break
    here = above
  }
  return undefined
}

/** The bytes of a file that is one: no link that may lead anywhere, no pipe that would wait for ever; else undefined. */
const ordinary = async (file: string) => {
  const found = await lstat(file).catch(() => undefined)
  return found?.isFile() ? readFile(file).catch(() => undefined) : undefined
}

/**
 * What a file, or a folder without a configuration, takes of the publication around it: the language and the settings of
 * typography that it doesn't give itself. A folder is told that it is a part, since it is seldom what one wants to build.
 */
export function inherit(
  checked: Checked<Settings>,
  {yaml, folder}: Around,
  part: string | undefined,
): {checked: Checked<Settings>; findings: readonly Finding[]} {
  const {value, places} = check<Settings>(parseYaml(yaml, configurationFile, 0), publicationKeys)
  const {lang, typography} = {...value, ...checked.value}
  const inherited = {...(lang !== undefined && {lang}), ...(typography !== undefined && {typography})}
  const findings: Finding[] =
    part === undefined
      ? []
      : [
          {
            place: undefined,
            rule: 'publication-part',
            severity: 'warning',
            values: {name: path.basename(part), whole: path.basename(folder)},
          },
        ]
  return {
    checked: {
      ...checked,
      value: {...checked.value, ...inherited},
      places: {...(places.lang && {lang: places.lang}), ...checked.places},
    },
    findings,
  }
}
