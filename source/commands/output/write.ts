import {access, constants, mkdir, open, rename, rm} from 'node:fs/promises'
import path from 'node:path'
import {MachineError} from '../../fault.ts'
import {ownName, removeAtExit, sweep} from '../../temporary.ts'

/** Begins the name of what is being written. */
const prefix = '.fascicule'

/**
 * Writes `bytes` as `file`: under a name of its own in the same folder first, then renamed, so that the file of before is
 * whole until the new one is. The folder is made when it does not exist.
 *
 * @throws {MachineError} exit 2: no space, folder or file not writable, file held open by another program
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const beside = path.join(path.dirname(file), `${ownName(prefix)}.tmp`)
  const callOff = removeAtExit(beside)
  try {
    await mkdir(path.dirname(file), {recursive: true})
    await sweep(path.dirname(file), prefix)
    await rm(beside, {force: true})
    const handle = await open(beside, 'wx')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, file)
  } catch (error) {
    await rm(beside, {force: true}).catch(() => undefined)
    throw writingFault(error, file)
  } finally {
    callOff()
  }
}

/**
 * Makes sure that `folder`, or the nearest folder above it that exists, can be written: known before the work, not after.
 * What a killed run left half written in it is taken away.
 *
 * @throws {MachineError} exit 2
 */
export async function checkWritable(folder: string): Promise<void> {
  await sweep(folder, prefix)
  for (let here = folder; ; here = path.dirname(here)) {
    try {
      return await access(here, constants.W_OK)
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' || here === path.dirname(here)) throw writingFault(error, here)
    }
  }
}

/** The system's error on writing `file`, as a fault that has a sentence; an error that is none of the system's is ours. */
export function writingFault(error: unknown, file: string): unknown {
  const code = codeOf(error) ?? ''
  const rule = rules[code]
  if (rule !== undefined) return new MachineError(rule, 2, {file}, error)
  // Systems have more ways to refuse than are named here: a folder that vanished, links in a circle, a file system of its own.
  const isOfSystem = error instanceof Error && 'syscall' in error
  return isOfSystem ? new MachineError('output-failed', 2, {file, reason: code}, error) : error
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code

const rules: Readonly<Record<string, string>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EMFILE: 'handles-none',
  ENFILE: 'handles-none',
  EFBIG: 'disk-full',
  EACCES: 'output-not-writable',
  EROFS: 'output-not-writable',
  EPERM: 'output-held',
  EBUSY: 'output-held',
  ETXTBSY: 'output-held',
  EISDIR: 'output-is-folder',
  ENOTDIR: 'output-in-file',
  ENOTEMPTY: 'output-is-folder',
  EEXIST: 'output-in-file',
  ENAMETOOLONG: 'output-name-long',
  EIO: 'disk-fault',
}
