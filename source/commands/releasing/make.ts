import path from 'node:path'
import {MachineError} from '../../fault.ts'
import {epochOf} from '../../pipeline/epoch.ts'
import {prepareBuild} from '../../pipeline/index.ts'
import {readPublication} from '../../pipeline/publication.ts'
import {type Stop, stopper} from '../../pipeline/stopper.ts'
import {openTextThread, type TextThread} from '../../pipeline/text-thread.ts'
import {typedPlaces} from '../../pipeline/typed-places.ts'
import {webCache} from '../../pipeline/web-cache.ts'
import {withRemoteImages} from '../../publication/remote/index.ts'
import {type BuiltEdition, buildEdition} from '../../release/build.ts'
import type {FormerEdition} from '../../release/changes.ts'
import {copySources, sourcesFolder, writeContents} from '../../release/contents.ts'
import {checkNew, type Former, formerReleases, tagName} from '../../release/former.ts'
import {isUnreadable, type Repository, repositoryAround} from '../../release/git.ts'
import {openStage} from '../../release/stage.ts'
import {checkedVersion, type Version} from '../../release/version.ts'
import type {Finding, Publication} from '../../types.ts'
import {type Call, isSet, type Session, textOf} from '../command.ts'
import {type FoundEdition, findEdition} from '../editions/find.ts'
import {exitOf, isConfigurationFault} from '../exit.ts'
import {checkWhole, namedBy} from '../input.ts'
import {targetOf} from '../output/target.ts'
import {checkWritable, writingFault} from '../output/write.ts'
import {type Meter, meter} from '../progress.ts'
import {textsOf} from '../report/index.ts'
import {secondsOf} from '../seconds.ts'
import {type Running, tellMade, tellRefused} from './report.ts'

/**
 * Makes the release that the command line asks for, whole or not at all; gives the exit code.
 *
 * @throws {MachineError} exit 2: no version, a version that exists or goes back, sources that are not committed
 */
export async function makeRelease(call: Call, session: Session): Promise<number> {
  const [text = '', folder] = call.arguments
  const version = checkedVersion(text, folder)
  const epoch = epochOf(process.env.SOURCE_DATE_EPOCH)
  const {input, usual, within} = await namedBy(folder, session)
  if ('text' in input || 'file' in input) throw new MachineError('release-folder', 2, {name: folder ?? '-'})
  await checkWhole(within, folder ?? '.')
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
interface Work extends Running {
  readonly version: Version
  readonly epoch: string | undefined
  /** Where it goes. */
  readonly dist: string
  /** The publication's folder. */
  readonly within: string
  readonly stop: Stop
  readonly thread: TextThread
  readonly progress: Meter
}

const made = async (work: Work, read: Publication): Promise<number> => {
  const {call, session, version, dist, within, stop, thread, progress} = work
  if (read.findings.some(isConfigurationFault)) {
    progress.clear()
    return tellRefused(work, read, read.findings, 2)
  }
  const {slug} = read.configuration
  const repository = await repositoryAround(within)
  if (!repository && (await isUnreadable(within))) throw new MachineError('release-gitless', 2)
  if (isSet(call, 'tag') && !repository) throw new MachineError('release-untagged', 2)
  if (isSet(call, 'tag') && !(await repository?.knowsWho())) throw new MachineError('release-identity', 2)
  const former = await formerReleases(within, slug, repository)
  checkNew(version, former)
  // What is called the first edition would be so for want of the others.
  if (former.length === 0 && (await repository?.isShallow())) throw new MachineError('release-shallow', 2)
  await checkCommitted(repository, within, dist)
  const publication = isSet(call, 'allow-network') ? await withRemoteImages(read, webCache()) : read
  const stage = await openStage(dist)
  try {
    const sources = await copySources(publication, stage, stop.signal)
    const edition = await build(work, path.join(stage.folder, sourcesFolder))
    // The copy lacks what could not be copied: a link that leads out of the folder, a file that may not be read.
    const findings = [...lackingIn(edition.findings, publication.findings), ...edition.findings]
    const exit = exitOf(findings, {strict: true, refused: edition.outputs.some(one => one.refused)})
    if (exit !== 0) {
      progress.clear()
      return await tellRefused(work, edition.publication, findings, exit)
    }
    progress.show({stage: 'write'})
    const tag = await tagName(version, slug, repository, within)
    const commit = await repository?.commit()
    const before = await formerOf(former, within, session)
    // Places are read where the sources lie, and these go with the edition, or are not kept.
    const told = await typedPlaces(findings, edition.publication)
    const files = ['publication.yaml', ...told.flatMap(({place: at}) => at?.file ?? [])]
    const texts = await textsOf(
      files.map(file => ({file})),
      edition.publication,
    )
    const lacking = await writeContents(stage, {
      version: version.text,
      epoch: work.epoch,
      edition,
      sources,
      before,
      git: commit === undefined ? null : {commit, tag},
      keeps: !isSet(call, 'no-sources'),
      deposits: isSet(call, 'deposit'),
      thread,
    }).finally(before?.close)
    stop.signal.throwIfAborted()
    const place = path.join(dist, `${slug}-${version.text}`)
    // The tag first: git may refuse it, and an edition that stands could not be made once more.
    const tagged = isSet(call, 'tag') ? repository : undefined
    await tagged?.tag(tag, tagMessage(edition.publication, version))
    await stage.settle(place).catch(async error => {
      await tagged?.untag(tag)
      throw error
    })
    progress.clear()
    return await tellMade(work, {...edition, findings: [...told, ...lacking], texts, place, tag: repository && tag})
  } catch (error) {
    throw writingFault(error, dist)
  } finally {
    await stage.drop()
  }
}

/** What was found in the folder and not in the copy of it. */
const lackingIn = (copy: readonly Finding[], folder: readonly Finding[]): Finding[] => {
  const key = ({rule, place, values}: Finding) => JSON.stringify([rule, place?.file, place?.line, values?.name])
  const known = new Set(copy.map(key))
  return folder.filter(finding => !known.has(key(finding)))
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

/** The newest edition whose text can be read: a saved one with its sources, or a tag of git. */
const formerOf = async (
  former: readonly Former[],
  within: string,
  session: Session,
): Promise<FoundFormer | undefined> => {
  for (const {version, where, saved} of former) {
    if (saved && saved.manifest.sources.length === 0) continue
    const input = saved && {folder: path.join(saved.folder, sourcesFolder)}
    // A tag may be older than the folder.
    const found = input ? {input, close: async () => undefined} : await ofTag(where, within, session)
    if (found) return {version: version.text, sources: saved?.manifest.sources, ...found}
  }
  return undefined
}

const ofTag = (tag: string, within: string, session: Session): Promise<FoundEdition | undefined> =>
  findEdition(tag, [within], session).catch(error => {
    if (error instanceof MachineError) return undefined
    throw error
  })

type FoundFormer = FormerEdition & Pick<FoundEdition, 'close'>

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
