import type {PublicationInput} from '../publication/index.ts'
import type {Publication} from '../types.ts'

/** A part of a publication. */
export interface Part {
  /** What to read again after its files changed. */
  readonly input: PublicationInput
  readonly publication: Publication
  /** The file or folder that was named, in the publication; '' for all of it. */
  readonly name: string
}

/** Whether `file` is the file `name`, lies in the folder `name`, or `name` is all. */
export const isWithin = (file: string, name: string): boolean =>
  name === '' || file === name || file.startsWith(`${name}/`)
