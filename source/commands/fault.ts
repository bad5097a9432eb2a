import {MachineError} from '../fault.ts'
import type {Finding} from '../types.ts'
import type {Session} from './command.ts'
import {harmlessJson} from './report/harmless.ts'
import {marksOf, messagesOf, written} from './report/index.ts'
import {reportOf} from './report/json.ts'

/** Says a fault of the machine or of the command line, as JSON where the line asked for it; gives the exit code. */
export async function reportFault(fault: MachineError, words: readonly string[], session: Session): Promise<number> {
  const {rule, values, exit} = fault
  const finding: Finding = {place: undefined, rule, severity: 'error', values}
  const messages = messagesOf([finding], session)
  // Where standard output is what cannot be written, JSON would not arrive.
  if (words.includes('--json') && rule !== 'output-stdout') {
    const report = reportOf({command: words[0] ?? '', session, publication: undefined, messages, timings: {}, exit})
    await session.out(harmlessJson(report))
  } else {
    const isGithub = words.some(
      (word, at) => word === '--format=github' || (word === 'github' && words[at - 1] === '--format'),
    )
    const format = isGithub ? 'github' : 'plain'
    session.err(await written(messages, {format, publication: undefined}, session), marksOf(format, session))
  }
  return exit
}

/**
 * An error of the system that reached the top, wherever it came up, as the fault that has a sentence; any other as it is.
 * What no program can foresee has its place here: no handles, no memory, no room, a disk that fails, a right that is missing.
 */
export function machineFault(error: unknown): unknown {
  if (error instanceof MachineError || !(error instanceof Error)) return error
  const {code, path, syscall, cause} = error as NodeJS.ErrnoException
  const rule = rules[code ?? '']
  if (rule !== undefined && (syscall !== undefined || path !== undefined))
    return new MachineError(rule, 2, {file: path ?? process.execPath}, error)
  const below = cause === undefined ? undefined : machineFault(cause)
  return below instanceof MachineError ? below : error
}

const rules: Readonly<Record<string, string>> = {
  EMFILE: 'handles-none',
  ENFILE: 'handles-none',
  ENOMEM: 'memory-none',
  EAGAIN: 'memory-none',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EIO: 'disk-fault',
  EACCES: 'access-refused',
  EPERM: 'access-refused',
  EROFS: 'access-refused',
  ELOOP: 'file-link',
}
