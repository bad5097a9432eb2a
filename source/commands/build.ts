import path from 'node:path'
import {MachineError} from '../fault.ts'
import {build as make, prepareBuild} from '../pipeline/index.ts'
import {readPublication} from '../pipeline/publication.ts'
import {stopper} from '../pipeline/stopper.ts'
import {openTextThread, type TextThread} from '../pipeline/text-thread.ts'
import {typedPlaces} from '../pipeline/typed-places.ts'
import {webCache} from '../pipeline/web-cache.ts'
import {profilesOf} from '../profiles/index.ts'
import {withRemoteImages} from '../publication/remote/index.ts'
import type {Finding, Output, Publication} from '../types.ts'
import {type Call, type Command, isSet, type Session, textOf, textsOf} from './command.ts'
import {exitOf, isConfigurationFault} from './exit.ts'
import {belowHere, namedBy} from './input.ts'
import {type Delivered, deliver} from './output/deliver.ts'
import {digestOf} from './output/digest.ts'
import {type Target, targetOf} from './output/target.ts'
import {checkWritable} from './output/write.ts'
import {meter} from './progress.ts'
import {longest, withFixes} from './report/fixes.ts'
import {harmlessJson} from './report/harmless.ts'
import {type Format, marksOf, messagesOf, sorted, textsOf as sourcesOf, written} from './report/index.ts'
import {reportOf} from './report/json.ts'
import {summary} from './report/summary.ts'
import {secondsOf} from './seconds.ts'

export const build: Command = {
  name: 'build',
  options: {
    output: {type: 'string', short: 'o'},
    profile: {type: 'string', short: 'p', multiple: true},
    browser: {type: 'string'},
    sandbox: {type: 'string', values: ['require']},
    timeout: {type: 'string'},
    'allow-network': {type: 'boolean'},
    strict: {type: 'boolean'},
    format: {type: 'string', values: ['full', 'plain', 'github']},
    json: {type: 'boolean'},
    quiet: {type: 'boolean', short: 'q'},
    verbose: {type: 'boolean'},
  },
  arguments: {least: 0, most: 1},

  async run(call, session) {
    const begun = session.now()
    const timeout = secondsOf(textOf(call, 'timeout'))
    const output = textOf(call, 'output')
    if (isSet(call, 'json') && output === '-') throw new MachineError('output-json', 2)
    const {input, usual, within} = await namedBy(call.arguments[0], session)
    const progress = meter(session, isSet(call, 'quiet') || isSet(call, 'json'))
    const stop = stopper({...optional('timeout', timeout), signal: session.signal})
    const thread = openTextThread(stop)
    prepareBuild()
    try {
      progress.show({stage: 'read'})
      const read = await readPublication(input, thread)
      const publication = isSet(call, 'allow-network') ? await stop.race(withRemoteImages(read, webCache())) : read
      const profiles = profilesOf(publication.configuration, textsOf(call, 'profile'))
      const target = await targetOf({output, from: session.folder, usual, within, count: profiles.length})
      if (target.to !== 'stdout') await checkWritable(target.to === 'file' ? path.dirname(target.path) : target.path)
      const known = belowHere(publication.findings, publication, session)
      const outputs = known.some(isConfigurationFault)
        ? []
        : await make(publication, {
            profiles,
            ...optional('browser', textOf(call, 'browser')),
            ...optional('sandbox', textOf(call, 'sandbox') as 'require' | undefined),
            signal: stop.signal,
            thread,
            onProgress: progress.show,
          })
      stop.signal.throwIfAborted()
      progress.clear()
      return await conclude({call, session, publication, outputs, target, known, begun, thread})
    } finally {
      progress.clear()
      stop.release()
      await thread.close()
    }
  },
}

interface Made {
  readonly call: Call
  readonly session: Session
  readonly publication: Publication
  readonly outputs: readonly Output[]
  readonly target: Target
  /** What was known before the build. */
  readonly known: readonly Finding[]
  /** When the command began, in milliseconds. */
  readonly begun: number
  /** It holds the publication. */
  readonly thread: TextThread
}

/** Writes what was made and says what was found; gives the exit code. */
const conclude = async ({call, session, publication, outputs, target, known, begun, thread}: Made) => {
  const built = session.now()
  const strict = isSet(call, 'strict')
  const findings = [...known, ...outputs.flatMap(one => one.findings)]
  const refused = outputs.some(one => one.refused)
  const isWithheld = strict && findings.some(({severity}) => severity === 'error')
  const delivered = isWithheld ? [] : await deliver(outputs, target, session)
  const exit = exitOf(findings, {strict, refused})
  const isJson = isSet(call, 'json')
  const told = isJson ? withFixes(findings, await thread.ask('fix', undefined, longest(publication))) : findings
  const messages = messagesOf(await typedPlaces(told, publication), session)
  const timings = {build: built - begun, write: session.now() - built, total: session.now() - begun}
  if (isJson) {
    const texts = await sourcesOf(messages, publication)
    const report = reportOf({command: 'build', session, publication, messages, texts, exit, timings})
    await session.out(harmlessJson({...report, ...madeOf(outputs, delivered)}))
    return exit
  }
  const {corrections, others} = sorted(messages)
  const format = (textOf(call, 'format') ?? 'full') as Exclude<Format, 'sarif'>
  session.err(
    await written(others, {format, isVerbose: isSet(call, 'verbose'), publication}, session),
    marksOf(format, session),
  )
  if (!isSet(call, 'quiet'))
    session.err(summary({delivered, corrections, others, milliseconds: timings.total, isWithheld}, session))
  return exit
}

const optional = <N extends string, V>(name: N, value: V | undefined) =>
  (value === undefined ? {} : {[name]: value}) as {[M in N]?: V}

const madeOf = (outputs: readonly Output[], delivered: readonly Delivered[]) => ({
  outputs: delivered.map(({output, path: where}) => ({
    profile: output.profile,
    path: where,
    pages: output.pages,
    bytes: output.bytes.length,
    sha256: digestOf(output.bytes),
    refused: output.refused,
  })),
  proof: outputs.length === 0 ? null : total(outputs),
})

/** The proof's figures of all outputs together. */
const total = (outputs: readonly Output[]) => {
  const sum: Record<string, number> = {}
  for (const {proof} of outputs) {
    for (const [name, figure] of Object.entries(proof)) sum[name] = (sum[name] ?? 0) + figure
  }
  return sum
}
