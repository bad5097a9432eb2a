import {stat} from 'node:fs/promises'
import path from 'node:path'
import {MachineError} from '../fault.ts'
import type {PublicationInput} from '../publication/index.ts'
import type {Session} from './command.ts'

/** What a command line names, and where its outputs go by default. */
export interface Named {
  readonly input: PublicationInput
  readonly usual: string
}

/** A folder (by default the current one), a Markdown file, or `-` for standard input. */
export async function namedBy(argument: string | undefined, session: Session): Promise<Named> {
  if (argument === '-') return {input: {text: await session.input(), folder: session.folder}, usual: session.folder}
  const name = path.resolve(session.folder, argument ?? '.')
  if (await isFolder(name)) return {input: {folder: name}, usual: path.join(name, 'dist')}
  if (path.basename(name) === 'publication.yaml') {
    return {input: {folder: path.dirname(name)}, usual: path.join(path.dirname(name), 'dist')}
  }
  if (!/\.(?:md|markdown)$/i.test(name) && (await exists(name)))
    throw new MachineError('input-not-markdown', 2, {name: argument ?? ''})
  if (!(await exists(path.dirname(name)))) throw new MachineError('folder-missing', 2, {name: argument ?? ''})
  return {input: {file: name}, usual: path.dirname(name)}
}

/** True when `argument` names what can be built: a Markdown file, a folder that exists, or standard input. */
export async function isInput(argument: string, session: Session): Promise<boolean> {
  return argument === '-' || /\.(?:md|markdown)$/i.test(argument) || isFolder(path.resolve(session.folder, argument))
}

const isFolder = async (name: string) => (await found(name))?.isDirectory() ?? false
const exists = async (name: string) => (await found(name)) !== undefined

const found = async (name: string) => {
  try {
    return await stat(name)
  } catch {
    return undefined // reading it will say why
  }
}
