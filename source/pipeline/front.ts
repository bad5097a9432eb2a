/** The cover, the title page and the colophon of a publication, to be compared. */
import {createHash} from 'node:crypto'
import {type Front, frontPictures} from '../editions/index.ts'
import type {Publication} from '../types.ts'

/** What `publication.yaml` gives to be printed, pictures known by their content: asked before another one is read. */
export const frontIn = async ({configuration, files, read}: Publication): Promise<Front> => {
  const digests = new Map<string, string>()
  for (const name of frontPictures(configuration).filter(each => files.has(each)))
    digests.set(name, digestOf(await read(name)))
  return {configuration, digests}
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
