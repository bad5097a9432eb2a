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
