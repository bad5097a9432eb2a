import {MachineError} from '../fault.ts'
import {commandWordsFor} from '../wording/commands/index.ts'
import {wordingFor} from '../wording/index.ts'
import type {Session} from './command.ts'
import {machineFault, reportFault} from './fault.ts'
import {harmless} from './report/harmless.ts'
import {run} from './run.ts'

/** What a command line gives, run in `folder` without a process of its own. For tests. */
export async function listen(
  words: readonly string[],
  folder: string,
  {language = 'fr', input = '', signal = new AbortController().signal, environment = {}}: ListenOptions = {},
): Promise<{exit: number; out: string; err: string}> {
  let out = ''
  let err = ''
  const session: Session = {
    version: '0.0.0',
    folder,
    environment,
    words: commandWordsFor(language),
    wording: wordingFor(language),
    signal,
    isTerminal: false,
    columns: 80,
    color: false,
    now: () => 0,
    input: async () => (typeof input === 'string' ? Buffer.from(input) : input),
    out: async (data, marks) => {
      out += typeof data === 'string' ? harmless(data, marks) : Buffer.from(data).toString('latin1')
    },
    err: (text, marks) => {
      err += harmless(text, marks)
    },
  }
  try {
    const exit = await run(words, session)
    return {exit, out, err}
  } catch (caught) {
    const error = machineFault(caught)
    if (!(error instanceof MachineError)) throw error
    const exit = await reportFault(error, words, session)
    return {exit, out, err}
  }
}

interface ListenOptions {
  readonly language?: 'fr' | 'en'
  readonly input?: string | Uint8Array
  readonly signal?: AbortSignal
  readonly environment?: Session['environment']
}
