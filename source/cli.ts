#!/usr/bin/env node
/**
 * The program: argv → command → report → exit code. It alone touches the process and the console.
 *
 * The commands are loaded after the signals are minded: an interruption while they load leaves nothing behind either.
 */
import {buffer} from 'node:stream/consumers'
import type {Session} from './commands/command.ts'
import {languageOf} from './commands/language.ts'
import {enableCompileCache} from './compile-cache.ts'
import {MachineError} from './fault.ts'

enableCompileCache()
const {stdin, stdout, stderr, env} = process
const interruption = new AbortController()

// The first signal lets the work clean up after itself; a second one does not wait for it.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    if (interruption.signal.aborted) process.exit(130)
    interruption.abort(new MachineError('interrupted', 130))
  })
}

// Whoever reads our output may stop before its end (`fascicule explain | head`): no fault.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
}

const language = languageOf(env)
const [{run}, {reportFault}, {commandWordsFor}, {wordingFor}, {version}] = await Promise.all([
  import('./commands/run.ts'),
  import('./commands/fault.ts'),
  import('./wording/commands/index.ts'),
  import('./wording/index.ts'),
  import('./version.ts'),
])

const session: Session = {
  version,
  folder: process.cwd(),
  environment: env,
  words: commandWordsFor(language),
  wording: wordingFor(language),
  signal: interruption.signal,
  isTerminal: stderr.isTTY === true,
  columns: stderr.columns || 80, // a terminal may say 0
  color: stderr.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
  now: () => performance.now(),
  input: async () => new TextDecoder().decode(await buffer(stdin)),
  out: data => new Promise((resolve, reject) => stdout.write(data, error => (error ? reject(error) : resolve()))),
  err: text => void stderr.write(text),
}

const words = process.argv.slice(2)
try {
  interruption.signal.throwIfAborted()
  process.exitCode = await run(words, session)
} catch (error) {
  const fault = interruption.signal.aborted ? interruption.signal.reason : error
  if (!(fault instanceof MachineError)) throw error
  process.exitCode = await reportFault(fault, words, session)
}
