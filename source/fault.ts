import type {MachineFault} from './types.ts'

/**
 * A fault of the machine or of the command line: no browser, a folder that cannot be written, an unknown option. Thrown
 * anywhere, caught in cli alone, which says it by the sentence of `rule` and ends with `exit`.
 */
export class MachineError extends Error implements MachineFault {
  readonly rule: string
  readonly exit: MachineFault['exit']
  readonly values: MachineFault['values']

  /** `cause` is the system's own error, kept for `--json` and for whoever debugs. */
  constructor(rule: string, exit: MachineFault['exit'], values: MachineFault['values'] = {}, cause?: unknown) {
    super(rule, {cause})
    this.name = 'MachineError'
    this.rule = rule
    this.exit = exit
    this.values = values
  }
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
