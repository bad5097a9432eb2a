/** Reading what a command line names, in the worker. */
import {profiles} from '../profiles/index.ts'
import type {PublicationInput} from '../publication/index.ts'
import type {Publication} from '../types.ts'
import type {PublicationData} from './tasks.ts'
import type {TextThread} from './text-thread.ts'

/** A part of a publication. */
export interface Part {
  /** What to read again after its files changed. */
  readonly input: PublicationInput
  readonly publication: Publication
  /** The file or folder that was named, in the publication; '' for all of it. */
  readonly name: string
}

/**
 * Reads a publication; its files are read as long as `thread` is open and has read no other.
 *
 * @throws {MachineError} exit 2, what is named cannot be read
 */
export async function readPublication(input: PublicationInput, thread: TextThread): Promise<Publication> {
  return withFiles(await thread.ask('publication', {input, profiles}, sizeOf(input)), thread)
}

/** Reads a chapter, or a folder of chapters, as a part of the publication around it. */
export async function readPart(input: PublicationInput, thread: TextThread): Promise<Part> {
  const part = await thread.ask('part', {input, profiles}, sizeOf(input))
  return {...part, publication: withFiles(part.publication, thread)}
}

/** Whether `file` is the file `name`, lies in the folder `name`, or `name` is all. */
export const isWithin = (file: string, name: string): boolean =>
  name === '' || file === name || file.startsWith(`${name}/`)

const withFiles = (data: PublicationData, thread: TextThread): Publication => ({
  ...data,
  read: name => thread.ask('file', {folder: data.folder, name}),
})

const sizeOf = (input: PublicationInput) => ('text' in input ? input.text.length : 0)
