import {lstat, readdir} from 'node:fs/promises'
import path from 'node:path'
import {MachineError} from '../../fault.ts'
import {readPublication} from '../../pipeline/publication.ts'
import {stopper} from '../../pipeline/stopper.ts'
import {openTextThread, type TextThread} from '../../pipeline/text-thread.ts'
import {type BuiltEdition, buildEdition, type EditionOptions} from '../../release/build.ts'
import {sourcesFolder} from '../../release/contents.ts'
import {
  checksums,
  checksumsName,
  type ListedFile,
  listed,
  type Manifest,
  manifestName,
  sha256,
} from '../../release/manifest.ts'
import {manifestIn, readKept} from '../../release/saved.ts'
import {shippedFonts, tool} from '../../release/tool.ts'
import type {Finding} from '../../types.ts'
import {type Call, isSet, type Session, textOf} from '../command.ts'
import {isConfigurationFault} from '../exit.ts'
import {meter} from '../progress.ts'
import {harmlessJson} from '../report/harmless.ts'
import {type Format, marksOf, messagesOf, written} from '../report/index.ts'
import {reportOf} from '../report/json.ts'
import {secondsOf} from '../seconds.ts'

/**
 * Builds a release anew from its sources, and says whether it is the same to the byte; else what differs, and where.
 *
 * @throws {MachineError} exit 2: the folder is no release, or one without sources
 */
export async function verifyRelease(argument: string, call: Call, session: Session): Promise<number> {
  const begun = session.now()
  const folder = path.resolve(session.folder, argument)
  const manifest = await manifestIn(folder)
  if (!manifest) throw new MachineError('release-manifest', 2, {name: argument})
  const sources = await lstat(path.join(folder, sourcesFolder)).catch(() => undefined)
  if (manifest.sources.length === 0 || !sources?.isDirectory())
    throw new MachineError('release-no-sources', 2, {name: argument})
  const timeout = secondsOf(textOf(call, 'timeout'))
  const stop = stopper({...(timeout !== undefined && {timeout}), signal: session.signal})
  const thread = openTextThread(stop)
  const progress = meter(session, isSet(call, 'quiet') || isSet(call, 'json'))
  try {
    const kept = await keptFindings(folder, manifest)
    const [browser, sandbox] = [textOf(call, 'browser'), textOf(call, 'sandbox')]
    const within = path.join(folder, sourcesFolder)
    // An edition of sources alone has no PDF that could come out otherwise.
    const hasPdf = manifest.profiles.length > 0
    const building: EditionOptions = {
      version: manifest.publication.version,
      epoch: manifest.epoch ?? undefined,
      profiles: manifest.profiles.map(({name}) => name),
      thread,
      stops: isConfigurationFault,
      signal: stop.signal,
      onProgress: progress.show,
      ...(browser !== undefined && {browser}),
      ...(sandbox === 'require' && {sandbox}),
    }
    const edition: BuiltEdition = hasPdf
      ? await buildEdition(within, building)
      : {publication: await readPublication({folder: within}, thread), outputs: [], findings: [], browser: ''}
    const rebuilt = await rebuiltFindings(folder, manifest, edition, thread)
    const made = hasPdf ? madeOtherwise(manifest, edition.browser, await shippedFonts(), argument) : []
    progress.clear()
    const isSame = kept.length === 0 && rebuilt.length === 0
    // What made it otherwise explains a difference; where there is none, it is a remark.
    const others = isSame ? made.map((finding): Finding => ({...finding, severity: 'info'})) : made
    return await told([...kept, ...others, ...rebuilt], isSame, {call, session, edition, manifest, begun})
  } finally {
    progress.clear()
    stop.release()
    await thread.close()
  }
}

/** Files of the release that are not those of its manifest any more. */
const keptFindings = async (folder: string, manifest: Manifest): Promise<Finding[]> => {
  const findings: Finding[] = []
  const look = async (rule: string, within: string, files: readonly ListedFile[]) => {
    for (const file of files) {
      const state = await stateOf(within, file)
      if (state) findings.push(differs(rule, {name: file.name, state}))
    }
  }
  const sources = path.join(folder, sourcesFolder)
  await look('verify-source', sources, manifest.sources)
  const known = new Set(manifest.sources.map(({name}) => name))
  for (const name of await namesIn(sources))
    if (!known.has(name)) findings.push(differs('verify-source', {name, state: 'added'}))
  await look('verify-file', folder, manifest.files)
  const own = (await readKept(folder, manifestName)) ?? new Uint8Array()
  const all = manifest.sources.map(file => ({...file, name: `${sourcesFolder}/${file.name}`}))
  const expected = checksums([...manifest.files, ...all, listed(manifestName, own)])
  const sums = await readKept(folder, checksumsName)
  const text = sums && Buffer.from(sums).toString('utf8')
  if (text === undefined) findings.push(differs('verify-file', {name: checksumsName, state: 'missing'}))
  else if (text !== expected) {
    // Where its own line alone is another, it is the manifest that was touched, and not the checksums.
    const name = withoutManifest(text) === withoutManifest(expected) ? manifestName : checksumsName
    findings.push(differs('verify-file', {name, state: 'changed'}))
  }
  return findings
}

/** Checksums but for that of the manifest, where it is a checksum. */
const withoutManifest = (sums: string): string =>
  sums
    .split('\n')
    .filter(line => !/^[0-9a-f]{64} [ *]/.test(line) || line.slice(66) !== manifestName)
    .join('\n')

const differs = (rule: string, values: Finding['values']): Finding => ({
  place: undefined,
  rule,
  severity: 'error',
  values,
})

const stateOf = async (
  folder: string,
  {name, bytes, sha256: sum}: ListedFile,
): Promise<'missing' | 'changed' | undefined> => {
  const found = await lstat(path.join(folder, ...name.split('/'))).catch(() => undefined)
  if (!found) return 'missing'
  const kept = found.size === bytes ? await readKept(folder, name) : undefined
  return kept && sha256(kept) === sum ? undefined : 'changed'
}

/** Files that a publication would take in: nothing hidden. */
const namesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => [])
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter(name => !/(?:^|\/)(?:\.|~\$)/.test(name))
    .sort()
}

/** PDFs that came out otherwise, with the first page and the first object that differ. */
const rebuiltFindings = async (
  folder: string,
  {profiles}: Manifest,
  {outputs}: BuiltEdition,
  thread: TextThread,
): Promise<Finding[]> => {
  const findings: Finding[] = []
  for (const {name, file, sha256: sum} of profiles) {
    const output = outputs.find(one => one.profile === name)
    if (!output || output.bytes.length === 0) findings.push(differs('verify-unbuilt', {name: file}))
    else if (sha256(output.bytes) !== sum) {
      const kept = await readKept(folder, file)
      const at = kept && (await thread.ask('differ', {one: kept, other: output.bytes}, output.bytes.length))
      findings.push(
        differs('verify-pdf', {name: file, page: at?.page ?? '', object: at?.object ?? '', type: at?.type ?? ''}),
      )
    }
  }
  return findings
}

/** What the release was made with and this machine has not. */
const madeOtherwise = (manifest: Manifest, browser: string, fonts: Manifest['fonts'], folder: string): Finding[] => {
  const findings: Finding[] = []
  const here = tool()
  if (manifest.tool.version !== here.version)
    findings.push(differs('verify-tool', {was: manifest.tool.version, is: here.version, folder}))
  if (manifest.tool.zlib !== here.zlib) findings.push(differs('verify-node', {was: manifest.tool.node, is: here.node}))
  if (browser !== '' && manifest.browser !== browser)
    findings.push(differs('verify-browser', {was: manifest.browser, is: browser}))
  const now = new Map(fonts.map(font => [font.file, font]))
  for (const {file, version, sha256: sum} of manifest.fonts) {
    const font = now.get(file)
    if (font?.sha256 !== sum) findings.push(differs('verify-font', {file, was: version, is: font?.version ?? ''}))
  }
  return findings
}

interface Verified {
  readonly call: Call
  readonly session: Session
  readonly edition: BuiltEdition
  readonly manifest: Manifest
  readonly begun: number
}

const told = async (
  findings: readonly Finding[],
  isSame: boolean,
  {call, session, edition, manifest, begun}: Verified,
): Promise<number> => {
  const exit = isSame ? 0 : 6
  const messages = messagesOf(findings, session)
  if (isSet(call, 'json')) {
    const timings = {total: session.now() - begun}
    const {publication} = edition
    await session.out(harmlessJson(reportOf({command: 'release', session, publication, messages, timings, exit})))
    return exit
  }
  const format = (textOf(call, 'format') ?? 'full') as Exclude<Format, 'sarif'>
  await session.out(
    await written(messages, {format, isVerbose: isSet(call, 'verbose'), publication: undefined}, session),
    marksOf(format, session),
  )
  const {same, different} = session.words.release
  if (!isSet(call, 'quiet')) await session.out(`${isSame ? same(manifest.profiles.length) : different}\n`)
  return exit
}
