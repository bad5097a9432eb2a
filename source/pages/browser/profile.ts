/** A profile of one launch. A full Chromium's hyphenation dictionaries are a component, which it looks for there. */
import {access, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {MachineError} from '../../fault.ts'
import {ownName, removeAtExit, sweep} from '../../temporary.ts'

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

/**
 * Makes a profile in the temporary directory, and takes away those of dead runs.
 *
 * @param executable the browser's: a shell has its dictionaries beside it, any other gets the French one in its profile
 */
export async function makeProfile(executable: string): Promise<Profile> {
  const [folder] = await Promise.all([made(), sweep(tmpdir(), prefix)])
  const callOff = removeAtExit(folder)
  if (!(await exists(join(dirname(executable), 'hyphen-data', dictionary)))) await addDictionary(folder)
  const remove = async () => {
    await rm(folder, {recursive: true, force: true, maxRetries: 5})
    callOff()
  }
  return {folder, remove}
}

const dictionary = 'hyph-fr.hyb'

const addDictionary = async (folder: string) => {
  const component = join(folder, 'hyphen-data', '1.0.0')
  const manifest = {manifest_version: 2, name: 'hyphens', version: '1.0.0'}
  // To build it takes a fifth of a second: loaded where it is needed.
  const [{buildHyb}, {texPatterns}] = await Promise.all([
    import('../hyphenation/hyb.ts'),
    import('../hyphenation/patterns.ts'),
    mkdir(component, {recursive: true}),
  ])
  await writeFile(join(component, dictionary), buildHyb(texPatterns('fr')))
  await writeFile(join(component, 'manifest.json'), JSON.stringify(manifest))
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
