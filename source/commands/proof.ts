import path from 'node:path'
import {MachineError} from '../fault.ts'
import {read} from '../pipeline/index.ts'
import {readPublication} from '../pipeline/publication.ts'
import type {TextThread} from '../pipeline/text-thread.ts'
import {profileNamed} from '../profiles/index.ts'
import type {Finding} from '../types.ts'
import {type Call, type Command, isSet, type Session, textOf} from './command.ts'
import {exitOf, isConfigurationFault} from './exit.ts'
import {namedBy, readNamed} from './input.ts'
import {conformanceOf, conformancePage} from './report/conformance.ts'
import {harmlessJson} from './report/harmless.ts'
import {type Format, marksOf, messagesOf, textsOf, written} from './report/index.ts'
import {reportOf} from './report/json.ts'
import {withThread} from './thread.ts'

/** Proves a PDF that lies on the disk, without laying anything out again. */
export const proof: Command = {
  name: 'proof',
  options: {
    strict: {type: 'boolean'},
    format: {type: 'string', values: ['full', 'plain', 'github']},
    json: {type: 'boolean'},
    html: {type: 'boolean'},
    quiet: {type: 'boolean', short: 'q'},
    verbose: {type: 'boolean'},
  },
  arguments: {least: 1, most: 2},

  run: (call, session) => withThread(session, thread => run(call, session, thread)),
}

const run = async (call: Call, session: Session, thread: TextThread) => {
  const begun = session.now()
  const [file = '', folder] = call.arguments
  const bytes = await readNamed(file, session)
  const publication =
    folder === undefined ? undefined : await readPublication((await namedBy(folder, session)).input, thread)
  const isUnfit = publication?.findings.some(isConfigurationFault) ?? false
  if (publication && !isUnfit) await read(publication, thread)
  const {shows} = profileNamed('screen')
  const proved = await thread.ask('prove', {bytes, shows}, bytes.length)
  if (!proved) throw new MachineError('input-not-pdf', 2, {name: file})
  const findings: Finding[] = [...(isUnfit ? (publication?.findings ?? []) : []), ...proved.findings]
  // A sign without a shape is badly shown, and not lost.
  const refused = findings.some(({severity, rule}) => severity === 'error' && rule !== 'proof-glyph')
  const exit = exitOf(findings, {strict: isSet(call, 'strict'), refused})
  const messages = messagesOf(findings, session)
  if (isSet(call, 'json')) {
    const timings = {total: session.now() - begun}
    const texts = await textsOf(messages, publication)
    const report = reportOf({command: 'proof', session, publication, messages, texts, exit, timings})
    const figures = {words: proved.words, lost: proved.lost}
    await session.out(
      harmlessJson({...report, proof: publication ? figures : null, conformance: conformanceOf(proved)}),
    )
    return exit
  }
  if (isSet(call, 'html')) {
    const others = messages.filter(({ruleId}) => ruleId !== 'pdf-condition').map(({reason}) => reason)
    await session.out(conformancePage(proved, path.basename(file), others, session))
    return exit
  }
  const format = (textOf(call, 'format') ?? 'full') as Exclude<Format, 'sarif'>
  await session.out(
    await written(messages, {format, isVerbose: isSet(call, 'verbose'), publication}, session),
    marksOf(format, session),
  )
  const {right, alone} = session.words.proof
  const figures = {words: proved.words, pages: proved.pages}
  if (!isSet(call, 'quiet') && !refused) session.err(`${publication ? right(figures) : alone(figures)}\n`)
  return exit
}
