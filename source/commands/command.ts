import type {CommandWords} from '../wording/commands/index.ts'
import type {Wording} from '../wording/index.ts'
import type {Marks} from './report/harmless.ts'

/** A verb of the command line: one file, one line in `index.ts`. Its words are in `wording/commands/`. */
export interface Command {
  readonly name: string
  /** The options that it knows beside `--help`, by their long name. */
  readonly options: Readonly<Record<string, Option>>
  /** How many arguments without a name it takes. */
  readonly arguments: {readonly least: number; readonly most: number}
  /** Whether a single word that looks like an option is a name that is asked about. */
  readonly asksAbout?: true
  /** Does it; gives the exit code. Faults of the machine are thrown as MachineError. */
  run(call: Call, session: Session): Promise<number>
}

export interface Option {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly multiple?: boolean
  /** The only values that it takes. */
  readonly values?: readonly string[]
}

/** A command line, understood. */
export interface Call {
  readonly arguments: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>
}

/** What a command is given of the world outside; cli alone makes it. */
export interface Session {
  /** Version of Fascicule. */
  readonly version: string
  readonly folder: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly words: CommandWords
  readonly wording: Wording
  /** Aborted by Ctrl-C and `kill`, with a MachineError of exit 130. */
  readonly signal: AbortSignal
  /** Standard error is a terminal, of so many columns. */
  readonly isTerminal: boolean
  readonly columns: number
  readonly color: boolean
  /** Milliseconds, for progress and timings only. */
  now(): number
  /** All of standard input. */
  input(): Promise<Uint8Array>
  /** Standard output: results. Text is made harmless (`report/harmless.ts`), but for what `written` marked; bytes are not. */
  out(data: string | Uint8Array, marks?: Marks): Promise<void>
  /** Standard error: everything else; harmless too. */
  err(text: string, marks?: Marks): void
}

export const isSet = ({options}: Call, name: string): boolean => options[name] === true

export const textOf = ({options}: Call, name: string): string | undefined => {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

export const textsOf = ({options}: Call, name: string): readonly string[] => {
  const value = options[name]
  return Array.isArray(value) ? value : []
}
