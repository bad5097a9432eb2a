/** A folder of files, written whole or not at all. */
import {readdir, rename, stat} from 'node:fs/promises'
import path from 'node:path'
import {MachineError} from '../../fault.ts'
import {openStage, type Stage} from '../../release/stage.ts'
import {writingFault} from './write.ts'

/**
 * Makes sure that `folder` is new or empty; gives whether it is there.
 *
 * @param name as it was typed
 * @throws {MachineError} exit 2
 */
export async function checkEmpty(folder: string, name: string): Promise<boolean> {
  const found = await stat(folder).catch(() => undefined)
  if (!found) return false
  if (!found.isDirectory()) throw new MachineError('not-a-folder', 2, {name})
  // What a killed run left is swept before anything is written.
  const entries = (await readdir(folder)).filter(entry => !entry.startsWith('.fascicule-'))
  if (entries.length > 0) throw new MachineError('folder-not-empty', 2, {name})
  return true
}

/**
 * Fills a new or empty folder with what `write` puts into the stage. After a fault, or when the user stops it, the folder is
 * as it was.
 *
 * @param name as it was typed
 * @throws {MachineError} exit 2: the folder is not empty, no space, not writable
 */
export async function fillFolder(folder: string, name: string, write: (stage: Stage) => Promise<void>): Promise<void> {
  const isThere = await checkEmpty(folder, name)
  try {
    const stage = await openStage(isThere ? folder : path.dirname(folder))
    try {
      await write(stage)
      if (!isThere) await stage.settle(folder)
      else
        for (const entry of await readdir(stage.folder))
          await rename(path.join(stage.folder, entry), path.join(folder, entry))
    } finally {
      await stage.drop()
    }
  } catch (error) {
    throw writingFault(error, name)
  }
}
