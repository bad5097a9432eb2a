/** A profile of one launch for a full Chromium: its hyphenation dictionaries are a component, which it looks for there. */
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {buildHyb} from '../hyphenation/hyb.ts'
import {texPatterns} from '../hyphenation/patterns.ts'

export interface Profile {
  readonly folder: string
  remove(): Promise<void>
}

/** Makes a profile with the French dictionary in the temporary directory. */
export async function makeProfile(): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'fascicule-'))
  const component = join(folder, 'hyphen-data', '1.0.0')
  await mkdir(component, {recursive: true})
  await writeFile(join(component, 'hyph-fr.hyb'), buildHyb(texPatterns('fr')))
  await writeFile(
    join(component, 'manifest.json'),
    JSON.stringify({manifest_version: 2, name: 'hyphens', version: '1.0.0'}),
  )
  return {folder, remove: () => rm(folder, {recursive: true, force: true, maxRetries: 5})}
}
