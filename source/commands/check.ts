import {realpath} from 'node:fs/promises'
import path from 'node:path'
import {assemble} from '../document/index.ts'
import {prepareMarkdown, toHtmlTree} from '../markdown/index.ts'
import {typesetMetadata} from '../metadata.ts'
import {screen} from '../profiles/screen.ts'
import {type PublicationInput, publicationAround, readPublication} from '../publication/index.ts'
import type {Finding, Publication} from '../types.ts'
import {labelsFor} from '../wording/index.ts'
import {type Command, isSet, type Session, textOf} from './command.ts'
import {exitOf, isConfigurationFault} from './exit.ts'
import {diffOf, type Fixed, fixedSources} from './fix.ts'
import {namedBy} from './input.ts'
import {leadsOut} from './output/target.ts'
import {writeWhole} from './output/write.ts'
import {harmlessJson} from './report/harmless.ts'
import {counted, type Format, marksOf, messagesOf, sorted, written} from './report/index.ts'
import {reportOf} from './report/json.ts'
import {sarif} from './report/sarif.ts'

/** Reads publications over, without a browser. */
export const check: Command = {
  name: 'check',
  options: {
    fix: {type: 'boolean'},
    diff: {type: 'boolean'},
    strict: {type: 'boolean'},
    format: {type: 'string', values: ['full', 'plain', 'github', 'sarif']},
    json: {type: 'boolean'},
    quiet: {type: 'boolean', short: 'q'},
  },
  arguments: {least: 0, most: Number.POSITIVE_INFINITY},

  async run(call, session) {
    const begun = session.now()
    const named = call.arguments.length === 0 ? [undefined] : call.arguments
    const all: {publication: Publication; findings: readonly Finding[]}[] = []
    for (const argument of named) {
      const {input, concerns, ...read} = await withinPublication((await namedBy(argument, session)).input)
      let {publication} = read
      const wanted = isSet(call, 'fix') || isSet(call, 'diff')
      const fixed = wanted ? (await fixedSources(publication)).filter(({name}) => concerns(name)) : []
      if (isSet(call, 'diff')) {
        await session.out(fixed.map(diffOf).join('') || `${session.words.check.nothingToFix}\n`)
        continue
      }
      if (isSet(call, 'fix')) {
        await writeFixed(publication, fixed, session, isSet(call, 'quiet'))
        if (!('text' in input)) publication = await readPublication(input)
      }
      const findings = (await faultsOf(publication)).filter(({place, severity}) =>
        place ? concerns(place.file) || (severity === 'error' && place.file === configurationFile) : concerns(''),
      )
      all.push({
        publication: {...publication, sources: publication.sources.filter(({name}) => concerns(name))},
        findings,
      })
    }
    if (isSet(call, 'diff')) return 0

    const findings = all.flatMap(one =>
      all.length > 1 ? one.findings.map(from(one.publication, session)) : one.findings,
    )
    const exit = exitOf(findings, {strict: isSet(call, 'strict')})
    const messages = messagesOf(findings, session)
    const [first] = all
    const format = (textOf(call, 'format') ?? 'full') as Format
    if (isSet(call, 'json')) {
      const timings = {total: session.now() - begun}
      const report = reportOf({command: 'check', session, publication: first?.publication, messages, exit, timings})
      await session.out(harmlessJson(report))
    } else if (format === 'sarif') {
      await session.out(sarif(messages, session.version))
    } else {
      const publication = all.length === 1 ? first?.publication : undefined
      await session.out(await written(messages, format, session, publication), marksOf(format, session))
      if (!isSet(call, 'quiet')) session.err(conclusion(all, messages, session))
    }
    return exit
  },
}

const configurationFile = 'publication.yaml'

/**
 * A chapter, or a folder of chapters, is read as a part of its publication: with its language, its rules, its images and
 * the chapters that it refers to. `concerns` are the files that were named.
 */
const withinPublication = async (
  input: PublicationInput,
): Promise<{input: PublicationInput; publication: Publication; concerns: (file: string) => boolean}> => {
  const whole = async () => ({input, publication: await readPublication(input), concerns: () => true})
  if ('text' in input) return whole()
  const named = 'file' in input ? input.file : input.folder
  const around = await publicationAround('file' in input ? path.dirname(named) : named)
  if (!around) return whole()
  const name = path
    .relative(around.folder, await realpath(named))
    .replaceAll('\\', '/')
    .normalize('NFC')
  const concerns = (file: string) => name === '' || file === name || file.startsWith(`${name}/`)
  const publication = await readPublication({folder: around.folder})
  if (!publication.sources.some(source => concerns(source.name))) return whole()
  return {input: {folder: around.folder}, publication, concerns}
}

/** Everything that can be said without laying out. */
const faultsOf = async (given: Publication): Promise<readonly Finding[]> => {
  if (given.findings.some(isConfigurationFault)) return given.findings
  const publication = typesetMetadata(given)
  const {configuration, files, sources} = publication
  const {lang, typography} = configuration
  await prepareMarkdown(sources)
  const trees = sources.map(source => toHtmlTree(source, {lang, typography, files, labels: labelsFor(lang)}))
  const assembled = assemble(publication, trees, screen)
  return [...publication.findings, ...trees.flatMap(tree => tree.findings), ...assembled.findings]
}

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
  (finding: Finding): Finding => {
    if (!finding.place) return finding
    const file = path.relative(session.folder, path.join(publication.folder, finding.place.file)).replaceAll('\\', '/')
    return {...finding, place: {...finding.place, file}}
  }

/** How much was found, and how corrections are written. */
const conclusion = (
  all: readonly {publication: Publication}[],
  messages: ReturnType<typeof messagesOf>,
  session: Session,
) => {
  const {check: words, summary} = session.words
  const files = all.reduce((sum, {publication}) => sum + publication.sources.length, 0)
  if (messages.length === 0) return `${words.clean(files)}\n`
  const {corrections, others} = sorted(messages)
  const told = [corrections.length > 0 ? summary.corrections(corrections.length) : '', summary.remarks(counted(others))]
  const counts = told.filter(part => part !== '').join(' · ')
  return corrections.length > 0 ? `${counts}\n${words.hint}\n` : `${counts}\n`
}
