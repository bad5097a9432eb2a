import {readdir, readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import {MachineError} from '../fault.ts'
import type {PublicationInput} from '../publication/index.ts'
import {markdownName} from '../text/markdown-name.ts'
import type {Finding, Publication} from '../types.ts'
import {nearest} from '../wording/nearest.ts'
import type {Session} from './command.ts'

/** What a command line names, and where its outputs go by default. */
export interface Named {
  readonly input: PublicationInput
  readonly usual: string
  /** The folder of the publication, which what is written without being told where never leaves. */
  readonly within: string
}

/**
 * A folder (by default the current one), a Markdown file, or `-` for standard input.
 *
 * @throws {MachineError} exit 2: what is named does not exist, or is no Markdown
 */
export async function namedBy(argument: string | undefined, session: Session): Promise<Named> {
  if (argument === '-')
    return {input: {text: await session.input(), folder: session.folder}, usual: session.folder, within: session.folder}
  const typed = argument ?? '.'
  const name = path.resolve(session.folder, typed)
  if (await isFolder(name, session)) return {input: {folder: name}, usual: path.join(name, 'dist'), within: name}
  const folder = path.dirname(name)
  if (path.basename(name) === 'publication.yaml')
    return {input: {folder}, usual: path.join(folder, 'dist'), within: folder}
  if (!(await isFolder(folder, session))) throw new MachineError('folder-missing', 2, {name: path.dirname(typed)})
  if (!(await exists(name, session)))
    throw new MachineError('file-missing', 2, {name: typed, nearest: await near(name)})
  if (wordName.test(name))
    throw new MachineError('input-word', 2, {name: typed, docx: typed.replace(/\.[^.]*$/, '.docx')})
  if (!markdownName.test(name)) throw new MachineError('input-not-markdown', 2, {name: typed})
  await checkOrdinary(name, typed)
  return {input: {file: name}, usual: folder, within: folder}
}

/**
 * What is kept for a whole publication is not made for a folder inside of one.
 *
 * @throws {MachineError} exit 2: the folder has no publication.yaml, and one above it has
 */
export async function checkWhole(folder: string, typed: string): Promise<void> {
  const above = path.dirname(folder)
  for (const one of [folder, above, path.dirname(above)]) {
    if ((await found(path.join(one, 'publication.yaml'))) === undefined) continue
    if (one === folder) return
    throw new MachineError('folder-within', 2, {name: typed, folder: path.relative(folder, one)})
  }
}

/**
 * The bytes of the file that the command line names.
 *
 * @throws {MachineError} exit 2: it does not exist, may not be read, or is no ordinary file
 */
export async function readNamed(typed: string, session: Session): Promise<Uint8Array> {
  const name = path.resolve(session.folder, typed)
  if (!(await exists(name, session))) throw new MachineError('file-missing', 2, {name: typed})
  await checkOrdinary(name, typed)
  return readFile(name).catch(error => {
    const isRefused = ['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')
    throw isRefused ? new MachineError('file-unreadable', 2, {name: typed}, error) : error
  })
}

/** What is told of a folder that only holds publications, with the path to one as it is typed where the command runs. */
export const belowHere = (findings: readonly Finding[], {folder}: Publication, session: Session): readonly Finding[] =>
  findings.map(finding =>
    finding.rule === 'config-below'
      ? {
          ...finding,
          values: {
            ...finding.values,
            path: path.relative(session.folder, path.join(folder, String(finding.values.folder))),
          },
        }
      : finding,
  )

/** A pipe or a device is never opened: it may wait, or never end. */
const checkOrdinary = async (name: string, typed: string) => {
  const kind = await found(name)
  if (kind?.isDirectory()) throw new MachineError('file-is-folder', 2, {name: typed})
  if (!kind?.isFile()) throw new MachineError('file-special', 2, {name: typed})
}

/** The name in its folder that was likely meant: of nearly the same letters, or the only one that begins so; '' for none. */
const near = async (name: string) => {
  const names = (await readdir(path.dirname(name))).filter(one => !one.startsWith('.'))
  const begun = names.filter(one => one.startsWith(path.basename(name)))
  return nearest(path.basename(name), names) ?? (begun.length === 1 ? (begun[0] ?? '') : '')
}

/** Documents of word processors, which `init --from` takes over once they are .docx. */
const wordName = /\.(?:docx?|docm|dotx?|odt|rtf|pages)$/i

/** True when `argument` is meant for what can be built: a Markdown file, a document, a folder that exists, standard input. */
export async function isInput(argument: string, session: Session): Promise<boolean> {
  return argument === '-' || markdownName.test(argument) || wordName.test(argument) || isFolder(argument, session)
}

/** Whether the command line names a folder that exists. */
export const isFolder = async (typed: string, {folder}: Pick<Session, 'folder'>): Promise<boolean> =>
  (await found(path.resolve(folder, typed)))?.isDirectory() ?? false

/** Whether the command line names something that exists. */
export const exists = async (typed: string, {folder}: Pick<Session, 'folder'>): Promise<boolean> =>
  (await found(path.resolve(folder, typed))) !== undefined

const found = async (name: string) => {
  try {
    return await stat(name)
  } catch {
    return undefined // reading it will say why
  }
}
