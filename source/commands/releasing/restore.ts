import path from 'node:path'
import {MachineError} from '../../fault.ts'
import {canBeWritten, collisions} from '../../release/names.ts'
import {type Call, isSet, type Session} from '../command.ts'
import {readNamed} from '../input.ts'
import {checkEmpty, fillFolder} from '../output/folder.ts'
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
  // Known before the work, not after.
  await checkEmpty(folder, argument)
  const files = await withThread(session, thread => thread.ask('attached', {bytes, limits}, bytes.length))
  if (files === undefined) throw new MachineError('restore-large', 2, {name: archive})
  if (files.length === 0) throw new MachineError('restore-none', 2, {name: archive})
  const names = files.map(({name}) => name)
  const wrong = names.find(name => !canBeWritten(name)) ?? collisions(names)[0]
  if (wrong !== undefined) throw new MachineError('restore-name', 2, {name: archive, file: wrong})
  await fillFolder(folder, argument, async stage => {
    for (const file of files) {
      session.signal.throwIfAborted()
      await stage.write(file.name, file.bytes)
    }
  })
  if (!isSet(call, 'quiet')) session.err(`${session.words.release.restored({folder: argument, files: files.length})}\n`)
  return 0
}
