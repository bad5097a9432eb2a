import path from 'node:path'
import {MachineError} from '../fault.ts'
import {read} from '../pipeline/index.ts'
import {readPublication} from '../pipeline/publication.ts'
import type {TextThread} from '../pipeline/text-thread.ts'
import {typedPlaces} from '../pipeline/typed-places.ts'
import {profileNamed, profilesOf} from '../profiles/index.ts'
import type {Finding, Publication} from '../types.ts'
import {type Call, type Command, isSet, type Session, textOf} from './command.ts'
import {exitOf, isConfigurationFault} from './exit.ts'
import {exists, isFolder, namedBy, readNamed} from './input.ts'
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
  const [file = '', folder] = call.arguments
  if (folder !== undefined || !(await isFolder(file, session))) {
    const publication =
      folder === undefined ? undefined : await readPublication((await namedBy(folder, session)).input, thread)
    return proveOne(call, session, thread, {file, publication, shows: profileNamed('screen').shows})
  }
  const publication = await readPublication((await namedBy(file, session)).input, thread)
  if (publication.findings.some(isConfigurationFault)) {
    const messages = messagesOf(await typedPlaces(publication.findings, publication), session)
    await session.out(await written(messages, {format: 'full', publication}, session), marksOf('full', session))
    return 2
  }
  const made = await madeIn(publication, file, session)
  if (made.length === 0) throw new MachineError('proof-none', 2, {name: file})
  const isReport = isSet(call, 'json') || isSet(call, 'html')
  if (made.length > 1 && isReport)
    throw new MachineError('proof-several', 2, {names: made.map(one => one.file).join(', ')})
  const exits: number[] = []
  for (const one of made) {
    if (!isSet(call, 'quiet') && !isReport) session.err(`${one.file}\n`)
    exits.push(await proveOne(call, session, thread, {...one, publication}))
  }
  return [2, 6, 3, 4].find(exit => exits.includes(exit)) ?? 0
}

/** The PDFs of a publication that can be read page after page: sheets of a booklet and variants are in another order. */
const madeIn = async ({configuration}: Publication, folder: string, session: Session) => {
  const rows = profilesOf(configuration).filter(({imposition, variant}) => !imposition && variant === undefined)
  const all = rows.map(({shows, suffix}) => ({
    file: path.join(folder, 'dist', `${configuration.slug}${suffix}.pdf`),
    shows,
  }))
  const there = await Promise.all(all.map(({file}) => exists(file, session)))
  return all.filter((_, at) => there[at])
}

interface Wanted {
  readonly file: string
  readonly publication: Publication | undefined
  readonly shows: readonly string[]
}

const proveOne = async (call: Call, session: Session, thread: TextThread, {file, publication, shows}: Wanted) => {
  const begun = session.now()
  const bytes = await readNamed(file, session)
  const isUnfit = publication?.findings.some(isConfigurationFault) ?? false
  if (publication && !isUnfit) await read(publication, thread)
  const proved = await thread.ask('prove', {bytes, shows}, bytes.length)
  if (!proved) throw new MachineError('input-not-pdf', 2, {name: file})
  const findings: Finding[] = [...(isUnfit ? (publication?.findings ?? []) : []), ...proved.findings]
  // A sign without a shape is badly shown, and not lost.
  const refused = findings.some(({severity, rule}) => severity === 'error' && rule !== 'proof-glyph')
  const exit = exitOf(findings, {strict: isSet(call, 'strict'), refused})
  const placed = publication ? await typedPlaces(findings, publication) : findings
  const messages = messagesOf(placed, session)
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
