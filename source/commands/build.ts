import {createHash} from 'node:crypto'
import path from 'node:path'
import {build as make} from '../build.ts'
import {MachineError} from '../fault.ts'
import {profileNamed, profiles} from '../profiles/index.ts'
import {nearest} from '../wording/nearest.ts'
import {readPublication} from '../publication/index.ts'
import type {Finding, Output, Publication} from '../types.ts'
import {type Command, isSet, type Session, textOf, textsOf} from './command.ts'
import {exitOf, isConfigurationFault} from './exit.ts'
import {namedBy} from './input.ts'
import {deliver, type Delivered} from './output/deliver.ts'
import {checkWritable} from './output/write.ts'
import {targetOf} from './output/target.ts'
import {meter} from './progress.ts'
import {type Format, messagesOf, sorted, written} from './report/index.ts'
import {reportOf} from './report/json.ts'
import {summary} from './report/summary.ts'

export const build: Command = {
  name: 'build',
  options: {
    output: {type: 'string', short: 'o'},
    profile: {type: 'string', short: 'p', multiple: true},
    browser: {type: 'string'},
    sandbox: {type: 'string', values: ['require']},
    timeout: {type: 'string'},
    strict: {type: 'boolean'},
    format: {type: 'string', values: ['full', 'plain', 'github']},
    json: {type: 'boolean'},
    quiet: {type: 'boolean', short: 'q'},
  },
  arguments: {least: 0, most: 1},

  async run(call, session) {
    const begun = session.now()
    const strict = isSet(call, 'strict')
    const isJson = isSet(call, 'json')
    const output = textOf(call, 'output')
    if (isJson && output === '-') throw new MachineError('output-json', 2)
    const timeout = secondsOf(textOf(call, 'timeout'))
    const {input, usual} = await namedBy(call.arguments[0], session)
    const progress = meter(session, isSet(call, 'quiet') || isJson)
    progress.show({stage: 'read'})
    const publication = await readPublication(input)
    const read = session.now()
    const names = profilesOf(publication, textsOf(call, 'profile'))
    const target = await targetOf({output, from: session.folder, usual, count: names.length})
    if (target.to !== 'stdout') await checkWritable(target.to === 'file' ? path.dirname(target.path) : target.path)

    let outputs: readonly Output[] = []
    const isUnfit = publication.findings.some(isConfigurationFault)
    try {
      if (!isUnfit) {
        outputs = await make(publication, {
          profiles: names,
          ...optional('browser', textOf(call, 'browser')),
          ...optional('sandbox', textOf(call, 'sandbox') as 'require' | undefined),
          ...optional('timeout', timeout),
          signal: session.signal,
          onProgress: progress.show,
        })
      }
    } finally {
      progress.clear()
    }
    session.signal.throwIfAborted()
    const built = session.now()
    const findings = isUnfit ? publication.findings : outputs.flatMap((one) => one.findings)
    const refused = outputs.some((one) => one.refused)
    const isWithheld = strict && findings.some(({severity}) => severity === 'error')
    const delivered = isWithheld ? [] : await deliver(outputs, target, session)
    const exit = exitOf(findings, {strict, refused})

    const messages = messagesOf(findings, session)
    const {corrections, others} = sorted(messages)
    const timings = {read: read - begun, build: built - read, write: session.now() - built, total: session.now() - begun}
    if (isJson) {
      const report = reportOf({command: 'build', session, publication, messages, exit, timings})
      await session.out(`${JSON.stringify({...report, ...madeOf(outputs, delivered)}, null, 2)}\n`)
      return exit
    }
    session.err(await written(others, (textOf(call, 'format') ?? 'full') as Exclude<Format, 'sarif'>, session, publication))
    if (!isSet(call, 'quiet'))
      session.err(summary({delivered, corrections, others, milliseconds: timings.total, isWithheld}, session))
    return exit
  },
}

const secondsOf = (text: string | undefined) => {
  if (text === undefined) return undefined
  const seconds = Number(text.replace(',', '.'))
  if (!(seconds > 0 && seconds <= 86_400)) throw new MachineError('option-number', 2, {option: '--timeout', value: text})
  return seconds
}

/** The profiles that were asked for, else those of the publication, each known. */
const profilesOf = ({configuration}: Publication, asked: readonly string[]) => {
  const names = asked.length > 0 ? [...new Set(asked)] : Object.keys(configuration.profiles)
  for (const name of names) {
    const near = nearest(name, profiles.map((profile) => profile.name))
    if (!profiles.some((profile) => profile.name === name) && near !== undefined)
      throw new MachineError('profile-unknown', 2, {name, known: near})
    profileNamed(name)
  }
  return names
}

const optional = <N extends string, V>(name: N, value: V | undefined) =>
  (value === undefined ? {} : {[name]: value}) as {[M in N]?: V}

const madeOf = (outputs: readonly Output[], delivered: readonly Delivered[]) => ({
  outputs: delivered.map(({output, path: where}) => ({
    profile: output.profile,
    path: where,
    pages: output.pages,
    bytes: output.bytes.length,
    sha256: createHash('sha256').update(output.bytes).digest('hex'),
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
