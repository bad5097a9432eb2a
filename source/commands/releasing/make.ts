import path from 'node:path'
import {MachineError} from '../../fault.ts'
import {epochOf} from '../../pipeline/epoch.ts'
import {prepareBuild} from '../../pipeline/index.ts'
import {readPublication} from '../../pipeline/publication.ts'
import {type Stop, stopper} from '../../pipeline/stopper.ts'
import {openTextThread, type TextThread} from '../../pipeline/text-thread.ts'
import {withRemoteImages} from '../../publication/remote/index.ts'
import {addressesName, addressesText} from '../../publication/remote/kept.ts'
import {type BuiltEdition, buildEdition} from '../../release/build.ts'
import {changesText} from '../../release/changes.ts'
import {deposit} from '../../release/deposit/index.ts'
import {checkNew, type Former, formerReleases, tagName} from '../../release/former.ts'
import {type Repository, repositoryAround} from '../../release/git.ts'
import {
  checksums,
  checksumsName,
  describe,
  type ListedFile,
  listed,
  type Manifest,
  manifestForm,
  manifestName,
  manifestText,
} from '../../release/manifest.ts'
import {openStage, type Stage} from '../../release/stage.ts'
import {shippedFonts, tool} from '../../release/tool.ts'
import {checkedVersion, type Version} from '../../release/version.ts'
import type {Finding, Output, Publication} from '../../types.ts'
import {secondsOf, webCache} from '../build.ts'
import {type Call, isSet, type Session, textOf} from '../command.ts'
import {exitOf, isConfigurationFault} from '../exit.ts'
import {namedBy} from '../input.ts'
import {targetOf} from '../output/target.ts'
import {checkWritable, writingFault} from '../output/write.ts'
import {type Meter, meter} from '../progress.ts'
import {harmlessJson} from '../report/harmless.ts'
import {type Format, marksOf, messagesOf, sorted, written} from '../report/index.ts'
import {reportOf} from '../report/json.ts'

/**
 * Makes the release that the command line asks for, whole or not at all; gives the exit code.
 *
 * @throws {MachineError} exit 2: no version, a version that exists or goes back, sources that are not committed
 */
export async function makeRelease(call: Call, session: Session): Promise<number> {
  const [text = '', folder] = call.arguments
  const version = checkedVersion(text)
  const epoch = epochOf(session.environment.SOURCE_DATE_EPOCH)
  const {input, usual, within} = await namedBy(folder, session)
  if ('text' in input || 'file' in input) throw new MachineError('release-folder', 2, {name: folder ?? '-'})
  const target = await targetOf({output: undefined, from: session.folder, usual, within, count: 1})
  const dist = target.to === 'folder' ? target.path : usual
  await checkWritable(dist)
  const timeout = secondsOf(textOf(call, 'timeout'))
  const progress = meter(session, isSet(call, 'quiet') || isSet(call, 'json'))
  const stop = stopper({...(timeout !== undefined && {timeout}), signal: session.signal})
  const thread = openTextThread(stop)
  prepareBuild()
  const work: Work = {call, session, version, epoch, dist, within, stop, thread, progress, begun: session.now()}
  try {
    progress.show({stage: 'read'})
    return await stop.race(made(work, await readPublication(input, thread)))
  } finally {
    progress.clear()
    stop.release()
    await thread.close()
  }
}

/** What a release is made with. */
interface Work {
  readonly call: Call
  readonly session: Session
  readonly version: Version
  readonly epoch: string | undefined
  /** Where it goes. */
  readonly dist: string
  /** The publication's folder. */
  readonly within: string
  readonly stop: Stop
  readonly thread: TextThread
  readonly progress: Meter
  /** When the command began, in milliseconds. */
  readonly begun: number
}

const made = async (work: Work, read: Publication): Promise<number> => {
  const {call, version, dist, within, stop, progress} = work
  if (read.findings.some(isConfigurationFault)) return refused(work, read, read.findings, 2)
  const {slug} = read.configuration
  const repository = await repositoryAround(within)
  if (isSet(call, 'tag') && !repository) throw new MachineError('release-untagged', 2)
  const former = await formerReleases(within, slug, repository)
  checkNew(version, former)
  await checkCommitted(repository, within, dist)
  const publication = isSet(call, 'allow-network') ? await withRemoteImages(read, webCache()) : read
  const stage = await openStage(dist)
  try {
    const sources = await copySources(publication, stage, stop.signal)
    const edition = await build(work, path.join(stage.folder, sourcesFolder))
    const findings = [
      ...publication.findings.filter(({rule}) => /^image-(?:not-)?fetched$/.test(rule)),
      ...edition.findings,
    ]
    const exit = exitOf(findings, {strict: true, refused: edition.outputs.some(one => one.refused)})
    if (exit !== 0) return refused(work, edition.publication, findings, exit)
    progress.show({stage: 'write'})
    const tag = await tagName(version, slug, repository, within)
    const lacking = await fill(stage, work, {edition, sources, former, repository, tag})
    stop.signal.throwIfAborted()
    const place = path.join(dist, `${slug}-${version.text}`)
    await stage.settle(place)
    progress.clear()
    if (isSet(call, 'tag')) await repository?.tag(tag, tagMessage(edition.publication, version))
    return await told(work, {edition, findings: [...findings, ...lacking], place, tag, repository})
  } catch (error) {
    throw writingFault(error, dist)
  } finally {
    await stage.drop()
  }
}

/** Where the sources lie in a release. */
export const sourcesFolder = 'sources'

/** The sources as they were read, the pictures of the web among them; what is built is built from these. */
const copySources = async (
  {files, remote, read}: Publication,
  stage: Stage,
  signal: AbortSignal,
): Promise<ListedFile[]> => {
  const sources: ListedFile[] = []
  const copy = async (name: string, bytes: Uint8Array) => {
    await stage.write(`${sourcesFolder}/${name}`, bytes)
    sources.push(listed(name, bytes))
  }
  for (const name of [...files.keys()].sort()) {
    signal.throwIfAborted()
    if (name !== addressesName) await copy(name, await read(name))
  }
  if (remote && remote.size > 0) await copy(addressesName, Buffer.from(addressesText(remote)))
  return sources
}

const build = ({call, version, epoch, thread, stop, progress}: Work, folder: string): Promise<BuiltEdition> => {
  const [browser, sandbox] = [textOf(call, 'browser'), textOf(call, 'sandbox')]
  return buildEdition(folder, {
    version: version.text,
    epoch,
    thread,
    stops: isConfigurationFault,
    signal: stop.signal,
    onProgress: progress.show,
    ...(browser !== undefined && {browser}),
    ...(sandbox === 'require' && {sandbox}),
  })
}

interface Contents {
  readonly edition: BuiltEdition
  readonly sources: readonly ListedFile[]
  readonly former: readonly Former[]
  readonly repository: Repository | undefined
  readonly tag: string
}

/** Writes all but the sources; gives what the metadata of a deposit lacks. */
const fill = async (
  stage: Stage,
  {call, version, epoch}: Work,
  {edition: {publication, outputs, browser}, sources, former, repository, tag}: Contents,
): Promise<Finding[]> => {
  const {configuration} = publication
  const files: ListedFile[] = []
  const add = async (name: string, bytes: Uint8Array) => {
    await stage.write(name, bytes)
    files.push(listed(name, bytes))
  }
  const keeps = !isSet(call, 'no-sources')
  const before = former.find(({saved}) => saved !== undefined && saved.manifest.sources.length > 0)?.saved
  for (const output of outputs) {
    await add(output.name, output.bytes)
    for (const {name, bytes} of output.beside ?? []) await add(name, bytes)
  }
  await add(
    'changements.txt',
    Buffer.from(changesText(before, {version: version.text, lang: configuration.lang, sources})),
  )
  const day = configuration.edition?.date ?? epoch?.slice(0, 10) ?? '2000-01-01'
  const kit = isSet(call, 'deposit') ? deposit(configuration, outputs, day) : undefined
  for (const {name, bytes} of kit?.files ?? []) await add(`depot/${name}`, bytes)
  if (!keeps) await stage.remove(sourcesFolder)
  const commit = await repository?.commit()
  const manifest: Manifest = {
    form: manifestForm,
    ...describe(configuration, version.text, outputs),
    epoch: configuration.edition?.date === undefined ? (epoch ?? null) : null,
    tool: tool(),
    browser,
    fonts: await shippedFonts(),
    files,
    sources: keeps ? sources : [],
    git: commit === undefined ? null : {commit, tag},
    previous: before?.version.text ?? null,
  }
  const text = Buffer.from(manifestText(manifest))
  await stage.write(manifestName, text)
  const kept = manifest.sources.map(file => ({...file, name: `${sourcesFolder}/${file.name}`}))
  await stage.write(checksumsName, Buffer.from(checksums([...files, ...kept, listed(manifestName, text)])))
  return (kit?.lacking ?? []).map(what => ({
    place: undefined,
    rule: 'deposit-lacking',
    severity: 'info',
    values: {what},
  }))
}

/**
 * A release is made of what is committed: `dist/` and other releases never count.
 *
 * @throws {MachineError} exit 2
 */
const checkCommitted = async (repository: Repository | undefined, within: string, dist: string): Promise<void> => {
  if (!repository) return
  const here = path.relative(repository.top, within).split(path.sep).join('/')
  const out = path.relative(repository.top, dist).split(path.sep).join('/')
  const changed = (await repository.changed()).filter(name => name !== out && !name.startsWith(`${out}/`))
  const [first] = changed
  if (first === undefined) return
  const name = here !== '' && first.startsWith(`${here}/`) ? first.slice(here.length + 1) : first
  throw new MachineError('release-dirty', 2, {count: changed.length, name})
}

const tagMessage = ({configuration: {title, lang}}: Publication, {text}: Version): string =>
  lang.startsWith('fr') ? `${title || 'Publication'}, édition ${text}` : `${title || 'Publication'}, edition ${text}`

/** Says why nothing is given out; gives the exit code. */
const refused = async (
  {call, session, begun, progress}: Work,
  publication: Publication,
  findings: readonly Finding[],
  exit: ReturnType<typeof exitOf>,
): Promise<number> => {
  progress.clear()
  const messages = messagesOf(findings, session)
  if (isSet(call, 'json')) {
    const timings = {total: session.now() - begun}
    await session.out(harmlessJson(reportOf({command: 'release', session, publication, messages, timings, exit})))
    return exit
  }
  const format = (textOf(call, 'format') ?? 'full') as Exclude<Format, 'sarif'>
  session.err(await written(sorted(messages).others, format, session, publication), marksOf(format, session))
  if (!isSet(call, 'quiet')) session.err(`${session.words.release.refused}\n`)
  return exit
}

interface Done {
  readonly edition: BuiltEdition
  readonly findings: readonly Finding[]
  readonly place: string
  readonly tag: string
  readonly repository: Repository | undefined
}

const told = async (
  {call, session, begun}: Work,
  {edition, findings, place, tag, repository}: Done,
): Promise<number> => {
  const messages = messagesOf(findings, session)
  const where = typed(place, session.folder)
  const {publication, outputs} = edition
  if (isSet(call, 'json')) {
    const timings = {total: session.now() - begun}
    const report = reportOf({command: 'release', session, publication, messages, timings, exit: 0})
    await session.out(harmlessJson({...report, outputs: outputs.map(output => reportedOf(output, place, session))}))
    return 0
  }
  const format = (textOf(call, 'format') ?? 'full') as Exclude<Format, 'sarif'>
  session.err(await written(sorted(messages).others, format, session, publication), marksOf(format, session))
  if (isSet(call, 'quiet')) return 0
  const {release: words} = session.words
  const lines = [
    words.made({folder: where, pdfs: outputs.length}),
    isSet(call, 'no-sources') ? words.withoutSources : words.verify(where),
    ...(repository ? [isSet(call, 'tag') ? words.tagged(tag) : words.tag(tag)] : []),
  ]
  session.err(lines.map(line => `${line}\n`).join(''))
  return 0
}

const reportedOf = ({profile, name, pages, bytes, refused: isRefused}: Output, place: string, session: Session) => ({
  profile,
  path: typed(path.join(place, name), session.folder),
  pages,
  bytes: bytes.length,
  sha256: listed(name, bytes).sha256,
  refused: isRefused,
})

/** Relative when it is under the current folder, absolute elsewhere. */
const typed = (file: string, folder: string): string => {
  const way = path.relative(folder, file)
  return way.startsWith('..') || path.isAbsolute(way) ? file : way
}
