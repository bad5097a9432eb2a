#!/usr/bin/env node
/**
 * The program: argv → command → report → exit code. It alone touches the process and the console.
 *
 * The commands are loaded after the signals are minded: an interruption while they load leaves nothing behind either.
 */
import {buffer} from 'node:stream/consumers'
import type {Session} from './commands/command.ts'
import {harmless} from './commands/report/harmless.ts'
import {enableCompileCache} from './compile-cache.ts'
import {expectShortRun, isOld} from './engine.ts'
import {MachineError} from './fault.ts'
import {early} from './wording/early.ts'
import {languageOf} from './wording/language.ts'

enableCompileCache()
expectShortRun()
const {stdin, stdout, stderr, env} = process
const interruption = new AbortController()

/** How long what runs has to clean up after itself once it is interrupted, in milliseconds. */
const patience = 700

// The first signal lets the work clean up after itself, for a moment; a second one does not wait for it.
const abandoned = new Promise<never>((_, reject) => {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (interruption.signal.aborted) process.exit(130)
      interruption.abort(new MachineError('interrupted', 130))
      setTimeout(() => reject(interruption.signal.reason), patience).unref()
    })
  }
})
abandoned.catch(() => undefined)

/** Standard error failed: there is nobody to tell, but the exit code can. */
let isUnheard = false

// Whoever reads our output may stop before its end (`fascicule explain | head`): no fault, and a build that is watched by
// nobody any more goes on.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
})
stderr.on('error', (error: NodeJS.ErrnoException) => {
  isUnheard ||= error.code !== 'EPIPE'
})

const language = languageOf(env)
const words = process.argv.slice(2)

/** The commands that read a publication before anything else. */
const readers: readonly (string | undefined)[] = ['build', 'check', 'diff', 'impose', 'number', 'proof', 'release']
// Its worker starts beside the command; where it cannot be loaded is told once it is asked for something.
if (readers.includes(words[0]))
  import('./pipeline/text-thread.ts').then(({startTextThread}) => startTextThread()).catch(() => undefined)

try {
  process.exitCode = await main()
} catch (error) {
  // Not even our own files could be loaded, or Node has not what they use: a stack of that tells nobody what to do.
  const code = isOld(process.versions.node) ? 'node-old' : (error as NodeJS.ErrnoException).code
  const sentence = early[language][code ?? '']
  if (sentence === undefined) throw error
  stderr.write(`${sentence}\n`)
  process.exitCode = 2
}
// A stream tells its fault after the write.
process.on('exit', code => {
  if (isUnheard && code === 0) process.exitCode = 2
})
if (interruption.signal.aborted) process.exit(process.exitCode) // whatever still runs was given its moment

/** Runs the command line; gives the exit code. Throws what is no fault of the machine, or comes up before faults have words. */
async function main(): Promise<number> {
  const [{run}, {machineFault, reportFault}, {commandWordsFor}, {wordingFor}, {version}] = await Promise.all([
    import('./commands/run.ts'),
    import('./commands/fault.ts'),
    import('./wording/commands/index.ts'),
    import('./wording/index.ts'),
    import('./version.ts'),
  ])
  const session: Session = {
    version,
    get folder() {
      return workingFolder()
    },
    environment: env,
    words: commandWordsFor(language),
    wording: wordingFor(language),
    signal: interruption.signal,
    isTerminal: stderr.isTTY === true,
    columns: stderr.columns || 80, // a terminal may say 0
    color: stderr.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    now: () => performance.now(),
    input: () => buffer(stdin),
    out: (data, marks) => writeOut(typeof data === 'string' ? harmless(data, marks) : data),
    err(text, marks) {
      try {
        stderr.write(harmless(text, marks))
      } catch {
        isUnheard = true // a file is written at once, and throws at once
      }
    },
  }
  try {
    interruption.signal.throwIfAborted()
    return await Promise.race([run(words, session), abandoned])
  } catch (error) {
    const fault = interruption.signal.aborted ? interruption.signal.reason : machineFault(error)
    if (!(fault instanceof MachineError)) throw error
    return reportFault(fault, words, session)
  }
}

/** Where the command runs. @throws {MachineError} exit 2, when the folder is gone */
function workingFolder(): string {
  try {
    return process.cwd()
  } catch (error) {
    throw new MachineError('folder-gone', 2, {}, error)
  }
}

function writeOut(data: string | Uint8Array): Promise<void> {
  return new Promise<void>((resolve, reject) => stdout.write(data, error => (error ? reject(error) : resolve()))).catch(
    error => {
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0)
      throw new MachineError('output-stdout', 2, {reason: (error as NodeJS.ErrnoException).code ?? ''}, error)
    },
  )
}
