import {lstat, realpath, stat} from 'node:fs/promises'
import path from 'node:path'
import {MachineError} from '../../fault.ts'

/** Where the outputs go. */
export type Target =
  | {readonly to: 'stdout'}
  | {readonly to: 'file'; readonly path: string}
  | {readonly to: 'folder'; readonly path: string}

/** What decides of it. */
export interface Wanted {
  /** `-o`, as typed. */
  readonly output: string | undefined
  /** Where the command runs: `-o` is read from there. */
  readonly from: string
  /** Where outputs go without `-o`. */
  readonly usual: string
  /** The publication's folder: without `-o` nothing is written outside of it. */
  readonly within: string
  /** How many profiles are made. */
  readonly count: number
}

/**
 * `-` is standard output; a name that ends in `.pdf` is a file; anything else is a folder, made when it does not exist.
 *
 * @throws {MachineError} exit 2: several PDFs to one file, a folder named like a file, a file named like a folder,
 *   a pipe or a device, and without `-o` a link that leads out of the publication
 */
export async function targetOf({output, from, usual, within, count}: Wanted): Promise<Target> {
  if (output === undefined) {
    if (await leadsOut(usual, within)) throw new MachineError('output-outside', 2, {file: path.basename(usual)})
    return {to: 'folder', path: usual}
  }
  const isSingle = output === '-' || /\.pdf$/i.test(output)
  if (isSingle && count > 1) throw new MachineError('output-one', 2, {output, count})
  if (output === '-') return {to: 'stdout'}
  const full = path.resolve(from, output)
  const kind = await kindOf(full)
  if (isSingle && !/[\\/]$/.test(output)) {
    if (kind === 'folder') throw new MachineError('output-is-folder', 2, {output})
    if (kind === 'special') throw new MachineError('output-special', 2, {output})
    await checkFolder(path.dirname(full), output)
    return {to: 'file', path: full}
  }
  // A name of another kind of file would become a folder.
  if (kind === 'special') throw new MachineError('output-special', 2, {output})
  if (kind === 'file' || (kind === 'none' && /\.(?:docx?|odt|rtf|html?|epub|md|txt|ps|png|jpe?g)$/i.test(output)))
    throw new MachineError(kind === 'file' ? 'output-not-pdf' : 'output-ending', 2, {output})
  await checkFolder(full, output)
  return {to: 'folder', path: full}
}

/** The nearest part of `folder` that exists must be a folder. */
const checkFolder = async (folder: string, output: string) => {
  for (let here = folder; ; here = path.dirname(here)) {
    const kind = await kindOf(here)
    if (kind === 'file' || kind === 'special')
      throw new MachineError('output-in-file', 2, {output, file: path.basename(here)})
    if (kind === 'folder' || here === path.dirname(here)) return
  }
}

/** Whether both names lead to one file; one that does not exist is none. */
export async function isSame(one: string, other: string): Promise<boolean> {
  const real = (name: string) => realpath(name).catch(() => undefined)
  const [first, second] = [await real(one), await real(other)]
  return first !== undefined && first === second
}

/** True when `name`, or what it links to, is not under `folder`: it leads elsewhere, in circles or nowhere. */
export async function leadsOut(name: string, folder: string): Promise<boolean> {
  try {
    const way = path.relative(await realpath(folder), await realpath(name))
    return way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way)
  } catch {
    return lstat(name).then(
      () => true,
      () => false,
    )
  }
}

const kindOf = async (name: string) => {
  try {
    const found = await stat(name)
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'special'
  } catch {
    return 'none' // not there, or not to be seen: writing will say so
  }
}
