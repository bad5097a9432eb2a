/** A folder that is made beside its place and put there whole, by one rename: a kill at any moment leaves no half of it. */
import {mkdir, open, rename, rm, stat} from 'node:fs/promises'
import path from 'node:path'
import {MachineError} from '../fault.ts'
import {ownName, removeAtExit, sweep} from '../temporary.ts'

/** A folder in the making. */
export interface Stage {
  readonly folder: string
  /** Writes a file; `name` is relative, with `/`, and was found safe. */
  write(name: string, bytes: Uint8Array): Promise<void>
  /** Takes away what lies under `name`. */
  remove(name: string): Promise<void>
  /**
   * Puts the folder in its place.
   *
   * @throws {MachineError} exit 2: something lies there already
   */
  settle(place: string): Promise<void>
  /** Takes away what was not put in its place. */
  drop(): Promise<void>
}

/** Begins the names of what is being made, as of every file that is (`commands/output/write.ts`). */
const prefix = '.fascicule'

/** Opens a folder in `within`, which is made where it does not exist; what a killed run left there is taken away. */
export async function openStage(within: string): Promise<Stage> {
  await mkdir(within, {recursive: true})
  await sweep(within, prefix)
  const folder = path.join(within, `${ownName(prefix)}.tmp`)
  const callOff = removeAtExit(folder)
  await rm(folder, {recursive: true, force: true})
  await mkdir(folder)
  return {
    folder,
    async write(name, bytes) {
      const file = path.join(folder, ...name.split('/'))
      await mkdir(path.dirname(file), {recursive: true})
      const handle = await open(file, 'wx')
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
    },
    remove: name => rm(path.join(folder, ...name.split('/')), {recursive: true, force: true}),
    async settle(place) {
      if (await isThere(place)) throw new MachineError('release-there', 2, {name: path.basename(place)})
      await rename(folder, place).catch(error => {
        const isTaken = ['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
        throw isTaken ? new MachineError('release-there', 2, {name: path.basename(place)}, error) : error
      })
      callOff()
    },
    async drop() {
      await rm(folder, {recursive: true, force: true, maxRetries: 3})
      callOff()
    },
  }
}

const isThere = (place: string) =>
  stat(place).then(
    () => true,
    () => false,
  )
