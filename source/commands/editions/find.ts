/** What names an edition on the command line → a folder or a file that can be read as a publication. */
import {lstat, mkdir, mkdtemp, readdir, rm, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {MachineError} from '../../fault.ts'
import {readAttachments} from '../../pdf/read/attachments.ts'
import type {PublicationInput} from '../../publication/index.ts'
import {sourcesFolder} from '../../release/contents.ts'
import {isUnreadable, repositoryAround} from '../../release/git.ts'
import {manifestName} from '../../release/manifest.ts'
import {canBeWritten} from '../../release/names.ts'
import {filesAt, type Stored} from '../../release/revision.ts'
import {shelves} from '../../release/saved.ts'
import {compareVersions, versionOf} from '../../release/version.ts'
import {ownName, removeAtExit, sweep} from '../../temporary.ts'
import {markdownName} from '../../text/markdown-name.ts'
import {nearest} from '../../wording/nearest.ts'
import type {Session} from '../command.ts'
import {readNamed} from '../input.ts'

/** An edition, ready to be read. */
export interface FoundEdition {
  /** As it was named. */
  readonly name: string
  readonly input: PublicationInput
  /** Takes away what was written to read it. */
  close(): Promise<void>
}

const nothing = async () => undefined

/**
 * The edition called `name`: a folder, a text, a release (its folder, or its version where it lies in `dist/` or
 * `editions/`), an archive PDF of ours, or a revision of git.
 *
 * @param homes folders of the publication, where revisions and releases are looked for, the first ones first
 * @throws {MachineError} exit 2: there is no such edition, or it cannot be read
 */
export async function findEdition(name: string, homes: readonly string[], session: Session): Promise<FoundEdition> {
  const full = path.resolve(session.folder, name)
  const found = await stat(full).catch(() => undefined)
  if (found?.isDirectory()) return {name, input: {folder: await sourcesOf(full)}, close: nothing}
  if (found?.isFile() && markdownName.test(name)) return {name, input: {file: full}, close: nothing}
  if (found?.isFile() && path.basename(full) === 'publication.yaml')
    return {name, input: {folder: path.dirname(full)}, close: nothing}
  if (found) return fromFiles(name, attachedTo(await readNamed(name, session), name))
  for (const home of homes) {
    const release = await releaseCalled(name, home)
    if (release !== undefined) return {name, input: {folder: release}, close: nothing}
  }
  // What looks like an option is none of git's.
  for (const home of name.startsWith('-') ? [] : homes) {
    const stored = await filesAt(name, home)
    if (stored) return fromFiles(name, stored)
  }
  const nearby = await near(name, homes, session)
  if (nearby === '' && (await isShallow(homes))) throw new MachineError('edition-shallow', 2, {name})
  if (nearby === '')
    for (const home of homes) if (await isUnreadable(home)) throw new MachineError('edition-gitless', 2, {name})
  throw new MachineError('edition-unknown', 2, {name, nearest: nearby})
}

/**
 * Where revisions and versions are looked for when these editions are named: in the publications of those that lie on the
 * disk, then in the current folder.
 */
export async function homesOf(names: readonly string[], session: Session): Promise<string[]> {
  const homes: string[] = []
  for (const name of names) {
    const full = path.resolve(session.folder, name)
    const found = await stat(full).catch(() => undefined)
    if (found) homes.push(await publicationAround(found.isDirectory() ? full : path.dirname(full)))
  }
  return [...new Set([...homes, session.folder])]
}

/** The publication on whose shelf a release lies; any other folder is its own. */
const publicationAround = async (folder: string): Promise<string> => {
  const release = path.basename(folder) === sourcesFolder ? path.dirname(folder) : folder
  const shelf = path.dirname(release)
  const isRelease =
    shelves.some(one => one === path.basename(shelf)) && (await isThere(path.join(release, manifestName)))
  return isRelease ? path.dirname(shelf) : folder
}

/** The sources of a release; any other folder is its own. */
const sourcesOf = async (folder: string): Promise<string> => {
  const isRelease = await isThere(path.join(folder, manifestName))
  if (!isRelease) return folder
  const sources = path.join(folder, sourcesFolder)
  if ((await lstat(sources).catch(() => undefined))?.isDirectory()) return sources
  throw new MachineError('edition-sources', 2, {name: path.basename(folder)})
}

/** The sources of the release `2.1.0`, or `v2.1.0`, of the publication. */
const releaseCalled = async (name: string, home: string): Promise<string | undefined> => {
  const version = name.replace(/^v/, '')
  if (!/^\d[\w.+-]*$/.test(version)) return undefined
  for (const shelf of shelves) {
    const folders = await readdir(path.join(home, shelf)).catch(() => [])
    const exact = folders.find(one => one === version || one.endsWith(`-${version}`))
    const folder = exact ?? folders.find(one => isOfVersion(one, version))
    if (folder === undefined) continue
    const full = path.join(home, shelf, folder)
    if (await isThere(path.join(full, manifestName))) return sourcesOf(full)
  }
  return undefined
}

/** Whether what was looked for may be in a part of the history that was not fetched. */
const isShallow = async (homes: readonly string[]): Promise<boolean> => {
  for (const home of homes) {
    const repository = await repositoryAround(home).catch(() => undefined)
    if (await repository?.isShallow().catch(() => false)) return true
  }
  return false
}

/** Whether the name of a folder ends with another form of the same number: « 2.1 » on a cover is `guide-2.1.0`. */
const isOfVersion = (folder: string, version: string): boolean => {
  const wanted = versionOf(version)
  const ends = [...folder.matchAll(/(?<![^-])\d/g)].map(({index}) => versionOf(folder.slice(index)))
  return wanted !== undefined && ends.some(found => found !== undefined && compareVersions(found, wanted) === 0)
}

const isThere = async (file: string) => (await lstat(file).catch(() => undefined))?.isFile() ?? false

/** What was likely meant: something in the folder, a version, a tag; '' for none. */
const near = async (name: string, homes: readonly string[], session: Session) => {
  const beside = await namesIn(path.dirname(path.resolve(session.folder, name)))
  const known: string[] = []
  for (const home of homes) {
    for (const shelf of shelves) {
      const releases = await namesIn(path.join(home, shelf))
      known.push(...releases.flatMap(one => /(?:^|-)(\d+(?:\.\d+)*(?:-[\w.]+)?)$/.exec(one)?.[1] ?? []))
    }
    const repository = await repositoryAround(home).catch(() => undefined)
    known.push(...((await repository?.tags().catch(() => [])) ?? []))
  }
  const full = known.find(one => one.startsWith(`${name}.`))
  const found = full ?? nearest(name, known)
  if (found !== undefined) return found
  const file = nearest(path.basename(name), beside)
  return file === undefined ? '' : path.join(path.dirname(name), file)
}

const namesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).filter(one => !one.startsWith('.'))

const limits = {files: 5000, bytes: 256 * 1024 ** 2, allBytes: 1024 ** 3} as const

/** The sources in an archive of ours. */
const attachedTo = (bytes: Uint8Array, name: string): Stored[] => {
  let files: Stored[] = []
  try {
    files = readAttachments(bytes, limits)
  } catch {
    // Not a PDF, or none that we made: it holds nothing that we can read.
  }
  if (files.length === 0) throw new MachineError('edition-pdf', 2, {name})
  return files
}

/** Writes files of an edition into a folder of our own, which `close` takes away. */
const fromFiles = async (name: string, files: readonly Stored[]): Promise<FoundEdition> => {
  await sweep(tmpdir(), 'fascicule')
  const folder = await mkdtemp(path.join(tmpdir(), `${ownName('fascicule')}-`))
  const callOff = removeAtExit(folder)
  for (const file of files.filter(each => canBeWritten(each.name))) {
    const full = path.join(folder, ...file.name.split('/'))
    await mkdir(path.dirname(full), {recursive: true})
    await writeFile(full, file.bytes, {flag: 'wx'}).catch(leaveTwin)
  }
  const texts = files.filter(file => markdownName.test(file.name))
  const isAlone = texts.length === 1 && !files.some(file => file.name === 'publication.yaml')
  return {
    name,
    // A text by itself is another kind of publication than a folder.
    input: isAlone && texts[0] && !texts[0].name.includes('/') ? {file: path.join(folder, texts[0].name)} : {folder},
    async close() {
      callOff()
      await rm(folder, {recursive: true, force: true})
    },
  }
}

/** A name that differs from another by its capitals or accents alone is one file on some disks: the first stays. */
const leaveTwin = (error: NodeJS.ErrnoException) => {
  if (!['EEXIST', 'EISDIR', 'ENOTDIR'].includes(error.code ?? '')) throw error
}
