import {realpath} from 'node:fs/promises'
import path from 'node:path'
import type {Finding} from '../types.ts'
import type {Settings} from './configuration.ts'
import {decode} from './files/decode.ts'
import {openInside} from './files/open.ts'
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
    const yaml = await configurationOf(here)
    if (yaml) return {folder: here, yaml: decode(yaml, configurationFile).text ?? ''}
    const above = path.dirname(here)
    if (above === here) break
    here = above
  }
  return undefined
}

/** The bytes of a folder's configuration; undefined for none, or for a link, a pipe or whatever is no file of the folder. */
async function configurationOf(folder: string): Promise<Uint8Array | undefined> {
  const handle = await openInside(path.join(folder, configurationFile), folder, configurationFile).catch(
    () => undefined,
  )
  try {
    return await handle?.readFile()
  } catch {
    return undefined
  } finally {
    await handle?.close()
  }
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
