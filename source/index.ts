/** The public surface: `readPublication` and `build` do all of it; the rest are the steps and the nouns. */
import {epochOf, withEpoch} from './pipeline/epoch.ts'
import {profiles} from './profiles/index.ts'
import {type PublicationInput, readPublication as readWith} from './publication/index.ts'
import type {Publication} from './types.ts'

export {MachineError} from './fault.ts'
export {toHtmlTree} from './markdown/index.ts'
export {type BuildOptions, build, type Progress} from './pipeline/index.ts'
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

/**
 * Reads a publication: its configuration, its Markdown, the index of its files. The author's faults are in its `findings`;
 * nothing outside the folder is read.
 *
 * @throws {MachineError} exit 2, what is named cannot be read
 */
export async function readPublication(input: PublicationInput): Promise<Publication> {
  return withEpoch(await readWith(input, profiles), epochOf(process.env.SOURCE_DATE_EPOCH))
}
