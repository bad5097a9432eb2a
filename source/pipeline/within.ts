import {realpath} from 'node:fs/promises'
import path from 'node:path'
import {type PublicationInput, publicationAround, readPublication} from '../publication/index.ts'
import type {Profile} from '../types.ts'
import {isWithin, type Part} from './part.ts'

/**
 * Reads a chapter, or a folder of chapters, as a part of its publication: with its language, its rules, its images and the
 * chapters that it refers to.
 */
export async function readWithin(input: PublicationInput, profiles: readonly Profile[]): Promise<Part> {
  const whole = async () => ({input, publication: await readPublication(input, profiles), name: ''})
  if ('text' in input) return whole()
  const named = 'file' in input ? input.file : input.folder
  const around = await publicationAround('file' in input ? path.dirname(named) : named)
  if (!around) return whole()
  const name = path
    .relative(around.folder, await realpath(named))
    .replaceAll('\\', '/')
    .normalize('NFC')
  const publication = await readPublication({folder: around.folder}, profiles)
  if (!publication.sources.some(source => isWithin(source.name, name))) return whole()
  return {input: {folder: around.folder}, publication, name}
}
