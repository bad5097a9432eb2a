/** What is written of a release: its sources first, of which it is built, then all that comes out. */

import type {TextThread} from '../pipeline/text-thread.ts'
import {addressesName, addressesText} from '../publication/remote/kept.ts'
import type {Finding, Publication} from '../types.ts'
import type {BuiltEdition} from './build.ts'
import {type FormerEdition, listOfChanges} from './changes.ts'
import {deposit} from './deposit/index.ts'
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
} from './manifest.ts'
import type {Stage} from './stage.ts'
import {shippedFonts, tool} from './tool.ts'

/** Where the sources lie in a release. */
export const sourcesFolder = 'sources'

/** The sources as they were read, the pictures of the web among them; what is built is built from these. */
export async function copySources(
  {files, remote, embedded, read}: Publication,
  stage: Stage,
  signal: AbortSignal,
): Promise<ListedFile[]> {
  const sources: ListedFile[] = []
  const copy = async (name: string, bytes: Uint8Array) => {
    await stage.write(`${sourcesFolder}/${name}`, bytes)
    sources.push(listed(name, bytes))
  }
  const inTexts = new Set(embedded?.values())
  for (const name of [...files.keys()].sort()) {
    signal.throwIfAborted()
    if (name !== addressesName && !inTexts.has(name)) await copy(name, await read(name))
  }
  if (remote && remote.size > 0) await copy(addressesName, Buffer.from(addressesText(remote)))
  return sources
}

/** What a release holds besides its sources. */
export interface Contents {
  readonly version: string
  readonly epoch: string | undefined
  readonly edition: BuiltEdition
  readonly sources: readonly ListedFile[]
  /** The edition that it follows. */
  readonly before: FormerEdition | undefined
  readonly git: Manifest['git']
  /** Whether the sources stay in it. */
  readonly keeps: boolean
  readonly deposits: boolean
  /** Reads the two editions to compare them. */
  readonly thread: TextThread
}

/** Where a list of changes lies in a release. */
const changesName = 'changements.txt'

/** Writes all but the sources; gives what the metadata of a deposit lacks. */
export async function writeContents(
  stage: Stage,
  {version, epoch, edition, sources, before, git, keeps, deposits, thread}: Contents,
): Promise<Finding[]> {
  const {publication, outputs, browser} = edition
  const {configuration} = publication
  const files: ListedFile[] = []
  const add = async (name: string, bytes: Uint8Array) => {
    await stage.write(name, bytes)
    files.push(listed(name, bytes))
  }
  for (const output of outputs) {
    await add(output.name, output.bytes)
    for (const {name, bytes} of output.beside ?? []) await add(name, bytes)
  }
  const now = {version, lang: configuration.lang, folder: `${stage.folder}/${sourcesFolder}`, sources}
  await add(changesName, Buffer.from(await listOfChanges(before, now, thread)))
  const day = configuration.edition?.date ?? epoch?.slice(0, 10) ?? '2000-01-01'
  const kit = deposits ? deposit(configuration, outputs, day) : undefined
  for (const {name, bytes} of kit?.files ?? []) await add(`depot/${name}`, bytes)
  if (!keeps) await stage.remove(sourcesFolder)
  const manifest: Manifest = {
    form: manifestForm,
    ...describe(configuration, version, outputs),
    epoch: configuration.edition?.date === undefined ? (epoch ?? null) : null,
    tool: tool(),
    browser,
    fonts: await shippedFonts(),
    files,
    sources: keeps ? sources : [],
    git,
    previous: before?.version ?? null,
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
