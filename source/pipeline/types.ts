/** What goes from one stage to the next. */
import type {Assembled, Finding, Profile, ProofFigures, Publication, Tree} from '../types.ts'

/** A publication whose Markdown is read. One parse serves all profiles: what only some show is marked. */
export interface Text {
  /** With the texts of its configuration under the rules of typography. */
  readonly publication: Publication
  readonly trees: readonly Tree[]
}

/** The document of a profile. */
export interface Composed {
  readonly assembled: Assembled
  /** All that is known before the layout. */
  readonly findings: readonly Finding[]
}

/** A finished PDF, proved; without bytes when its pages are not those that were laid out. */
export interface Finished {
  readonly bytes: Uint8Array
  readonly findings: readonly Finding[]
  readonly refused: boolean
  /** None where there are no bytes. */
  readonly figures?: ProofFigures
  /** Names of the spot colours that it is printed in. */
  readonly spots?: readonly string[]
}

/** The cover laid open. Lengths are in millimetres. */
export interface SpreadPlan {
  /** Name of the file. */
  readonly file: string
  readonly width: number
  readonly height: number
  /** Width of the spine: pages ÷ 2 × thickness of a leaf. */
  readonly spine: number
  readonly paper: number
  /** The row by which it is made. */
  readonly row: Profile
}
