import {constants, type FileHandle, open, realpath, stat} from 'node:fs/promises'
import {MachineError} from '../../fault.ts'
import {isExhausted, isInside} from './walk.ts'

/** A link at the end is not followed, and a pipe that nobody writes to is not waited for; Windows knows neither. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/**
 * Opens a file whose real path was found inside `root`, itself real, and looks again once it is open: a folder or a link
 * can have been changed since. The caller closes it.
 *
 * @throws {MachineError} exit 2: it cannot be read, is no longer a file, or no longer inside
 * @throws the system's own error where the machine has no handles or no memory left
 */
export async function openInside(file: string, root: string, name: string): Promise<FileHandle> {
  let handle: FileHandle | undefined
  try {
    handle = await open(file, flags)
    const opened = await handle.stat()
    const real = await realpath(file)
    const there = await stat(real)
    if (!opened.isFile() || !isInside(real, root) || there.ino !== opened.ino || there.dev !== opened.dev)
      throw Object.assign(new Error(`no file of the folder: ${name}`), {code: 'EACCES'})
    return handle
  } catch (error) {
    await handle?.close()
    throw isExhausted(error) ? error : new MachineError('file-unreadable', 2, {name}, error)
  }
}
