/** What a build gives. */
import type {Finding} from './finding.ts'

/** What a build gives. */
export interface Output {
  readonly profile: string
  readonly name: string
  readonly pages: number
  readonly bytes: Uint8Array
  /** True when the proof found that something is lost in it: it is then written as `<name>.refuse.pdf`. */
  readonly refused: boolean
  readonly findings: readonly Finding[]
  readonly proof: ProofFigures
  /** Files that go with it: the sheet for the print shop. */
  readonly beside?: readonly {readonly name: string; readonly bytes: Uint8Array}[]
}

export interface ProofFigures {
  readonly words: number
  readonly lost: number
  readonly twice: number
  readonly disorder: number
  readonly spaces: number
  readonly images: number
  readonly numbers: number
  readonly overlaps: number
  readonly overflows: number
  readonly glyphs: number
  readonly fonts: number
  readonly blanks: number
}
