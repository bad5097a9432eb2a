import type {MachineError} from '../fault.ts'
import type {Finding} from '../types.ts'
import type {Session} from './command.ts'
import {messagesOf, written} from './report/index.ts'
import {reportOf} from './report/json.ts'

/** Says a fault of the machine or of the command line, as JSON where the line asked for it; gives the exit code. */
export async function reportFault(fault: MachineError, words: readonly string[], session: Session): Promise<number> {
  const {rule, values, exit} = fault
  const finding: Finding = {place: undefined, rule, severity: 'error', values}
  const messages = messagesOf([finding], session)
  if (words.includes('--json')) {
    const report = reportOf({command: words[0] ?? '', session, publication: undefined, messages, timings: {}, exit})
    await session.out(`${JSON.stringify(report, null, 2)}\n`)
  } else {
    const isGithub = words.some(
      (word, at) => word === '--format=github' || (word === 'github' && words[at - 1] === '--format'),
    )
    session.err(await written(messages, isGithub ? 'github' : 'plain', session, undefined))
  }
  return exit
}
