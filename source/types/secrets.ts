/** What a PDF must not give away. */
import type {Place} from './finding.ts'

/** What stands in the parts that a profile hides, and nowhere in those that it shows. */
export interface Secrets {
  /** Words, folded as `text/tokens.ts` does, and where the first of each stands. */
  readonly words: ReadonlyMap<string, Place>
  /** Four words in a row, with a space between them. */
  readonly phrases: ReadonlyMap<string, Place>
  /** Pictures: the relation of their width to their height. */
  readonly pictures: readonly {readonly name: string; readonly ratio: number; readonly place: Place}[]
}
