import {realpath} from 'node:fs/promises'
import path from 'node:path'
import {MachineError} from '../fault.ts'
import type {Budget} from '../pages/budget/index.ts'
import type {Fixed} from '../pipeline/fix.ts'
import {check as findingsOf} from '../pipeline/index.ts'
import {isWithin} from '../pipeline/part.ts'
import {readPart, readPublication} from '../pipeline/publication.ts'
import type {TextThread} from '../pipeline/text-thread.ts'
import {typedPlaces} from '../pipeline/typed-places.ts'
import type {Finding, Publication} from '../types.ts'
import {measured, wantedPages} from './budget.ts'
import {type Call, type Command, isSet, type Session, textOf} from './command.ts'
import {exitOf, isConfigurationFault} from './exit.ts'
import {belowHere, namedBy} from './input.ts'
import {leadsOut} from './output/target.ts'
import {writeWhole} from './output/write.ts'
import {budgetReport, budgetText, overFindings} from './report/budget.ts'
import {longest, withFixes} from './report/fixes.ts'
import {harmlessJson} from './report/harmless.ts'
import {diffOf} from './report/hunks.ts'
import {counted, type Format, marksOf, messagesOf, sorted, textsOf, written} from './report/index.ts'
import {reportOf} from './report/json.ts'
import {sarif} from './report/sarif.ts'
import {withThread} from './thread.ts'

/** A publication, or a part of one, and what was found in it. */
interface Checked {
  readonly publication: Publication
  readonly findings: readonly Finding[]
  /** The texts that the findings are about, by the name of their file. */
  readonly texts: ReadonlyMap<string, string>
}

/** Reads publications over, without a browser but for `--pages`. */
export const check: Command = {
  name: 'check',
  options: {
    fix: {type: 'boolean'},
    diff: {type: 'boolean'},
    pages: {type: 'string'},
    browser: {type: 'string'},
    sandbox: {type: 'string', values: ['require']},
    strict: {type: 'boolean'},
    format: {type: 'string', values: ['full', 'plain', 'github', 'sarif']},
    json: {type: 'boolean'},
    quiet: {type: 'boolean', short: 'q'},
    verbose: {type: 'boolean'},
  },
  arguments: {least: 0, most: Number.POSITIVE_INFINITY},

  run: (call, session) => withThread(session, thread => run(call, session, thread)),
}

const run = async (call: Call, session: Session, thread: TextThread) => {
  const begun = session.now()
  const wanted = wantedPages(call)
  const [, second] = call.arguments
  if (wanted !== undefined && second !== undefined) throw new MachineError('argument-many', 2, {argument: second})
  let budget: Budget | undefined
  const named = call.arguments.length === 0 ? [undefined] : call.arguments
  const all: Checked[] = []
  for (const argument of named) {
    const {input, name: part, ...read} = await readPart((await namedBy(argument, session)).input, thread)
    const concerns = (file: string) => isWithin(file, part)
    let {publication} = read
    const fixed =
      isSet(call, 'fix') || isSet(call, 'diff')
        ? (await thread.ask('fix', undefined, longest(publication))).filter(({name}) => concerns(name))
        : []
    if (isSet(call, 'diff')) {
      await session.out(fixed.map(diffOf).join('') || `${session.words.check.nothingToFix}\n`)
      continue
    }
    if (isSet(call, 'fix')) {
      await writeFixed(publication, fixed, session, isSet(call, 'quiet'))
      if (!('text' in input)) publication = await readPublication(input, thread)
    }
    const told = belowHere(await faultsOf(publication, thread), publication, session)
    // A program reads what is written; it is found anew, since it may have been written above.
    const found = isForProgram(call) ? withFixes(told, await thread.ask('fix', undefined, longest(publication))) : told
    const measure = wanted !== undefined && !found.some(isConfigurationFault)
    const pages = measure ? await measured(publication, wanted, {call, session, thread}) : undefined
    budget = pages?.budget
    const placed = await typedPlaces([...found, ...(pages?.findings ?? [])], publication)
    const findings = placed.filter(({place, severity}) =>
      place ? concerns(place.file) || (severity === 'error' && place.file === configurationFile) : concerns(''),
    )
    all.push({
      publication: {...publication, sources: publication.sources.filter(({name}) => concerns(name))},
      findings,
      // Now: the thread gives the files of the publication that it read last.
      texts: await textsOf(
        findings.flatMap(({place}) => place ?? []),
        publication,
      ),
    })
  }
  if (isSet(call, 'diff')) return 0

  const findings = all.flatMap(one =>
    all.length > 1 ? one.findings.map(from(one.publication, session)) : one.findings,
  )
  if (budget) findings.push(...overFindings(budget))
  const exit = exitOf(findings, {strict: isSet(call, 'strict')})
  const messages = messagesOf(findings, session)
  const texts = textsOfAll(all, session)
  const [first] = all
  const format = (textOf(call, 'format') ?? 'full') as Format
  if (isSet(call, 'json')) {
    const timings = {total: session.now() - begun}
    const report = reportOf({
      command: 'check',
      session,
      publication: first?.publication,
      messages,
      texts,
      exit,
      timings,
    })
    await session.out(harmlessJson(budget ? {...report, pages: budgetReport(budget)} : report))
  } else if (format === 'sarif') {
    await session.out(sarif(messages, texts, session.version))
  } else {
    const publication = all.length === 1 ? first?.publication : undefined
    const showing = {format, isVerbose: isSet(call, 'verbose'), publication, texts}
    await session.out(await written(messages, showing, session), marksOf(format, session))
    if (budget && format !== 'github') await session.out(`\n${budgetText(budget, session.words.check.budget)}\n`)
    if (!isSet(call, 'quiet')) session.err(conclusion(all, messages, call, session))
  }
  return exit
}

const isForProgram = (call: Call) => isSet(call, 'json') || textOf(call, 'format') === 'sarif'

const configurationFile = 'publication.yaml'

/** Everything that can be said without laying out. */
const faultsOf = async (publication: Publication, thread: TextThread): Promise<readonly Finding[]> =>
  publication.findings.some(isConfigurationFault) ? publication.findings : findingsOf(publication, thread)

const writeFixed = async (publication: Publication, fixed: readonly Fixed[], session: Session, isQuiet: boolean) => {
  for (const {name, bytes, count} of fixed) {
    session.signal.throwIfAborted()
    if (bytes === undefined) continue
    const file = path.join(publication.folder, name)
    if (await leadsOut(file, publication.folder)) continue // it did not, when it was read
    await writeWhole(await realpath(file), bytes)
    if (!isQuiet) session.err(`${session.words.check.fixed(name, count)}\n`)
  }
}

/** A finding whose file is told from the current folder: several publications can have files of one name. */
const from =
  (publication: Publication, session: Session) =>
  (finding: Finding): Finding =>
    finding.place
      ? {...finding, place: {...finding.place, file: fromHere(finding.place.file, publication, session)}}
      : finding

const fromHere = (file: string, {folder}: Publication, session: Session) =>
  path.relative(session.folder, path.join(folder, file)).replaceAll('\\', '/')

/** The texts that the findings are about, under the names by which they are told. */
const textsOfAll = (all: readonly Checked[], session: Session): Map<string, string> =>
  new Map(
    all.flatMap(({publication, texts}) =>
      [...texts].map(([name, text]) => [all.length > 1 ? fromHere(name, publication, session) : name, text] as const),
    ),
  )

/** How much was found, and how corrections are written. */
const conclusion = (
  all: readonly {publication: Publication}[],
  messages: ReturnType<typeof messagesOf>,
  call: Call,
  session: Session,
) => {
  const {check: words, summary} = session.words
  const files = all.reduce((sum, {publication}) => sum + publication.sources.length, 0)
  if (messages.length === 0) return `${words.clean(files)}\n`
  const {corrections, others} = sorted(messages)
  const told = [corrections.length > 0 ? summary.corrections(corrections.length) : '', summary.remarks(counted(others))]
  const counts = told.filter(part => part !== '').join(' · ')
  return corrections.length > 0
    ? `${counts}\n${words.hint(call.arguments.filter(name => name !== '.'))}\n`
    : `${counts}\n`
}
