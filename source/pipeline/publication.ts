/** Reading what a command line names, in the worker. */

import {profiles} from '../profiles/index.ts'
import {withEmbeddedImages} from '../publication/embedded.ts'
import type {PublicationInput} from '../publication/index.ts'
import type {Publication} from '../types.ts'
import {epochOf, withEpoch} from './epoch.ts'
import type {Part} from './part.ts'
import type {PublicationData} from './tasks.ts'
import type {TextThread} from './text-thread.ts'

/**
 * Reads a publication, with the date that the environment gives; its files are read as long as `thread` is open and has read no other.
 *
 * @throws {MachineError} exit 2, what is named cannot be read, or SOURCE_DATE_EPOCH is no number of seconds
 */
export async function readPublication(input: PublicationInput, thread: TextThread): Promise<Publication> {
  const epoch = epochOf(process.env.SOURCE_DATE_EPOCH)
  return withEpoch(withFiles(await thread.ask('publication', {input, profiles}, sizeOf(input)), thread), epoch)
}

/** Reads a chapter, or a folder of chapters, as a part of the publication around it. */
export async function readPart(input: PublicationInput, thread: TextThread): Promise<Part> {
  const part = await thread.ask('part', {input, profiles}, sizeOf(input))
  return {...part, publication: withFiles(part.publication, thread)}
}

const withFiles = (data: PublicationData, thread: TextThread): Publication =>
  withEmbeddedImages({...data, read: name => thread.ask('file', {folder: data.folder, name})})

const sizeOf = (input: PublicationInput) => ('text' in input ? input.text.length : 0)
