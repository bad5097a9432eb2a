/** Remarks on the structure of a text. Types only. */
import type {Root} from 'mdast'
import type {Node} from 'unist'
import type {Finding, Severity, Sidecar} from '../../types.ts'

export interface StructureOptions {
  /** Name of the file, for places. */
  readonly file: string
  /** What the tree was parsed from; without it there are no fixes. */
  readonly source?: string
  /** The sidecar of an image, by the address that the Markdown gives. */
  readonly sidecarOf?: (url: string) => Sidecar | undefined
}

/** A change of the source. */
export interface Fix {
  readonly sourceStart: number
  readonly sourceEnd: number
  readonly text: string
}

/** A remark, with the changes of the source that would answer it, where they are certain enough to be offered. */
export interface StructureFinding extends Finding {
  readonly fix?: readonly Fix[]
}

/** What a check gives; its rule adds the rest. */
export interface Remark {
  readonly node: Node
  readonly values?: Finding['values']
  readonly actual?: string
  readonly expected?: readonly string[]
  readonly fix?: StructureFinding['fix']
}

/** A rule of structure. Its sentence is in `wording/`, under its id. */
export interface StructureRule {
  readonly id: string
  /** In French, for the manual, as all that follows. */
  readonly name: string
  readonly reason: string
  readonly reference: string
  readonly severity: Severity
  /** Remarks in reading order. The tree is as the parser gave it. */
  readonly check: (tree: Root, options: StructureOptions) => readonly Remark[]
}
