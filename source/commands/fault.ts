import type {MachineError} from '../fault.ts'
import type {Finding} from '../types.ts'
import type {Session} from './command.ts'
import {harmlessJson} from './report/harmless.ts'
import {marksOf, messagesOf, written} from './report/index.ts'
import {reportOf} from './report/json.ts'

export {machineFault} from '../fault.ts'

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
