/** The public surface: `readPublication` and `build` do all of it; the rest are the steps and the nouns. */

export {MachineError} from './fault.ts'
export {toHtmlTree} from './markdown/index.ts'
export {type BuildOptions, build, type Progress} from './pipeline/index.ts'
export {profileNamed, profiles} from './profiles/index.ts'
export {type PublicationInput, readPublication} from './publication/index.ts'
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
