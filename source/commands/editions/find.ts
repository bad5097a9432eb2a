/** What names an edition on the command line → a folder or a file that can be read as a publication. */
import {lstat, mkdir, mkdtemp, readdir, rm, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {MachineError} from '../../fault.ts'
import {readAttachments} from '../../pdf/read/attachments.ts'
import type {PublicationInput} from '../../publication/index.ts'
import {ownName, removeAtExit, sweep} from '../../temporary.ts'
import {markdownName} from '../../text/markdown-name.ts'
import {nearest} from '../../wording/nearest.ts'
import type {Session} from '../command.ts'
import {readNamed} from '../input.ts'
import {filesAt, type Stored} from './git.ts'

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
 * @param home the folder of the publication, where revisions and releases are looked for
 * @throws {MachineError} exit 2: there is no such edition, or it cannot be read
 */
export async function findEdition(name: string, home: string, session: Session): Promise<FoundEdition> {
  const full = path.resolve(session.folder, name)
  const found = await stat(full).catch(() => undefined)
  if (found?.isDirectory()) return {name, input: {folder: await sourcesOf(full)}, close: nothing}
  if (found?.isFile() && markdownName.test(name)) return {name, input: {file: full}, close: nothing}
  if (found?.isFile() && path.basename(full) === 'publication.yaml')
    return {name, input: {folder: path.dirname(full)}, close: nothing}
  if (found) return fromFiles(name, attachedTo(await readNamed(name, session), name))
  const release = await releaseCalled(name, home)
  if (release !== undefined) return {name, input: {folder: release}, close: nothing}
  // What looks like an option is none of git's.
  const stored = name.startsWith('-') ? undefined : await filesAt(name, home)
  if (stored) return fromFiles(name, stored)
  throw new MachineError('edition-unknown', 2, {name, nearest: await near(name, home)})
}

/** The sources of a release; any other folder is its own. */
const sourcesOf = async (folder: string): Promise<string> => {
  const isRelease = await isThere(path.join(folder, 'MANIFEST.json'))
  if (!isRelease) return folder
  const sources = path.join(folder, 'sources')
  if ((await lstat(sources).catch(() => undefined))?.isDirectory()) return sources
  throw new MachineError('edition-sources', 2, {name: path.basename(folder)})
}

/** The sources of the release `2.1.0`, or `v2.1.0`, of the publication. */
const releaseCalled = async (name: string, home: string): Promise<string | undefined> => {
  const version = name.replace(/^v/, '')
  if (!/^\d[\w.+-]*$/.test(version)) return undefined
  for (const shelf of ['dist', 'editions']) {
    const folders = await readdir(path.join(home, shelf)).catch(() => [])
    const folder = folders.find(one => one === version || one.endsWith(`-${version}`))
    if (folder === undefined) continue
    const full = path.join(home, shelf, folder)
    if (await isThere(path.join(full, 'MANIFEST.json'))) return sourcesOf(full)
  }
  return undefined
}

const isThere = async (file: string) => (await lstat(file).catch(() => undefined))?.isFile() ?? false

/** The name of a release or of something in the folder that was likely meant; '' for none. */
const near = async (name: string, home: string) => {
  const names = await readdir(path.dirname(path.resolve(home, name))).catch(() => [])
  return (
    nearest(
      path.basename(name),
      names.filter(one => !one.startsWith('.')),
    ) ?? ''
  )
}

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
  for (const file of files.filter(each => staysInside(each.name))) {
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

/** Whether a name leads to a file under the folder that it is joined to, and to none that is hidden. */
const staysInside = (name: string): boolean =>
  name.length < 1000 &&
  !/[\p{Cc}\\\ufffd:]/u.test(name) &&
  name.split('/').every(part => part !== '' && part.length <= 255 && !part.startsWith('.'))
