/** The public surface: `build` does all of it; the rest are the steps and the nouns. */
import {epochOf, withEpoch} from './pipeline/epoch.ts'
import {inputAt, worded} from './pipeline/library.ts'
import {profiles} from './profiles/index.ts'
import {type PublicationInput, readPublication as readWith} from './publication/index.ts'
import type {Publication} from './types.ts'

export {MachineError} from './fault.ts'
export {toHtmlTree} from './markdown/index.ts'
export type {Progress} from './pipeline/index.ts'
export {build, isFinding, type LibraryOptions, sentence} from './pipeline/library.ts'
export {profileNamed, profiles} from './profiles/index.ts'
export type {PublicationInput} from './publication/index.ts'
export type {
  Configuration,
  Correction,
  FileEntry,
  Finding,
  Output,
  Page,
  Pages,
  Place,
  Profile,
  ProofFigures,
  Publication,
  Severity,
  SourceFile,
  SourceText,
  Tree,
} from './types.ts'
export {labelsFor, wordingFor} from './wording/index.ts'
export type {FindingOf, MessageId} from './wording/messages/types.ts'

/**
 * Reads a publication by its path (the current folder unless told) or from a text: its configuration, its Markdown, the index of its files. The author's faults are in its `findings`;
 * nothing outside the folder is read.
 *
 * @throws {MachineError} with a sentence, exit 2: what is named cannot be read
 */
export function readPublication(input: string | PublicationInput = '.'): Promise<Publication> {
  return worded(async () => {
    const named = typeof input === 'string' ? await inputAt(input) : input
    return withEpoch(await readWith(named, profiles), epochOf(process.env.SOURCE_DATE_EPOCH))
  })
}
