import {readdir, rename, stat} from 'node:fs/promises'
import path from 'node:path'
import {MachineError} from '../../fault.ts'
import {canBeWritten, collisions} from '../../release/names.ts'
import {openStage} from '../../release/stage.ts'
import {type Call, isSet, type Session} from '../command.ts'
import {readNamed} from '../input.ts'
import {writingFault} from '../output/write.ts'
import {withThread} from '../thread.ts'

/** No publication of ours is larger: 20 000 files are all that is read of one. */
const limits = {files: 20_000, bytes: 512 * 1024 * 1024, allBytes: 2 * 1024 * 1024 * 1024}

/**
 * Writes the sources that an archive PDF holds into a folder that is new or empty, all of them or none.
 *
 * @throws {MachineError} exit 2: the PDF holds none, one whose name leads out of the folder, too many of them
 */
export async function restore(archive: string, argument: string, call: Call, session: Session): Promise<number> {
  const bytes = await readNamed(archive, session)
  const folder = path.resolve(session.folder, argument)
  const isThere = await checkEmpty(folder, argument)
  const files = await withThread(session, thread => thread.ask('attached', {bytes, limits}, bytes.length))
  if (files === undefined) throw new MachineError('restore-large', 2, {name: archive})
  if (files.length === 0) throw new MachineError('restore-none', 2, {name: archive})
  const names = files.map(({name}) => name)
  const wrong = names.find(name => !canBeWritten(name)) ?? collisions(names)[0]
  if (wrong !== undefined) throw new MachineError('restore-name', 2, {name: archive, file: wrong})
  const stage = await openStage(isThere ? folder : path.dirname(folder)).catch(error => {
    throw writingFault(error, argument)
  })
  try {
    for (const file of files) {
      session.signal.throwIfAborted()
      await stage.write(file.name, file.bytes)
    }
    if (!isThere) await stage.settle(folder)
    else
      for (const name of await readdir(stage.folder))
        await rename(path.join(stage.folder, name), path.join(folder, name))
  } catch (error) {
    throw writingFault(error, argument)
  } finally {
    await stage.drop()
  }
  if (!isSet(call, 'quiet')) session.err(`${session.words.release.restored({folder: argument, files: files.length})}\n`)
  return 0
}

/** Whether the folder is there; then it is empty. */
const checkEmpty = async (folder: string, name: string): Promise<boolean> => {
  const found = await stat(folder).catch(() => undefined)
  if (!found) return false
  if (!found.isDirectory()) throw new MachineError('not-a-folder', 2, {name})
  const entries = (await readdir(folder)).filter(entry => !entry.startsWith('.fascicule-'))
  if (entries.length > 0) throw new MachineError('folder-not-empty', 2, {name})
  return true
}
