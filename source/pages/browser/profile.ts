/** A profile of one launch for a full Chromium: its hyphenation dictionaries are a component, which it looks for there. */
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {MachineError} from '../../fault.ts'
import {ownName, removeAtExit, sweep} from '../../temporary.ts'
import {buildHyb} from '../hyphenation/hyb.ts'
import {texPatterns} from '../hyphenation/patterns.ts'

export interface Profile {
  readonly folder: string
  remove(): Promise<void>
}

/** Begins the names of our folders in the temporary directory. */
const prefix = 'fascicule-run'

const made = () =>
  mkdtemp(join(tmpdir(), `${ownName(prefix)}-`)).catch((error: NodeJS.ErrnoException) => {
    const isUnfit = ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS'].includes(error.code ?? '')
    throw isUnfit ? new MachineError('temporary-missing', 2, {file: tmpdir()}, error) : error
  })

/** Makes a profile with the French dictionary in the temporary directory, and takes away those of dead runs. */
export async function makeProfile(): Promise<Profile> {
  const [folder] = await Promise.all([made(), sweep(tmpdir(), prefix)])
  const callOff = removeAtExit(folder)
  const component = join(folder, 'hyphen-data', '1.0.0')
  await mkdir(component, {recursive: true})
  await writeFile(join(component, 'hyph-fr.hyb'), buildHyb(texPatterns('fr')))
  await writeFile(
    join(component, 'manifest.json'),
    JSON.stringify({manifest_version: 2, name: 'hyphens', version: '1.0.0'}),
  )
  const remove = async () => {
    await rm(folder, {recursive: true, force: true, maxRetries: 5})
    callOff()
  }
  return {folder, remove}
}
