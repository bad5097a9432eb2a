/** Reading what a command line names, in the worker. */
import {profiles} from '../profiles/index.ts'
import type {PublicationInput} from '../publication/index.ts'
import type {Publication} from '../types.ts'
import type {Part} from './part.ts'
import type {PublicationData} from './tasks.ts'
import type {TextThread} from './text-thread.ts'

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

const withFiles = (data: PublicationData, thread: TextThread): Publication => ({
  ...data,
  read: name => thread.ask('file', {folder: data.folder, name}),
})

const sizeOf = (input: PublicationInput) => ('text' in input ? input.text.length : 0)
