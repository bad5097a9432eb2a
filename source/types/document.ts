/** The document of one profile, ready for layout. */
import type {Finding, Place} from './finding.ts'
import type {Spot} from './profile.ts'

/** The document of one profile, ready for layout. */
export interface Assembled {
  readonly title: string
  readonly lang: string
  /** Inner HTML of the body: `section[data-section]` elements only, each the unit of layout. */
  readonly html: string
  /** Style sheets in their order; `file` is the file of the publication of one that is not of the house. */
  readonly styles: readonly {readonly name: string; readonly css: string; readonly file?: string}[]
  /** Where the element with `data-ref="n"` comes from; undefined for elements that the house made. */
  readonly places: readonly (Place | undefined)[]
  /** Inks of their own on a press, that the style sheets name; undefined: none. */
  readonly spots?: readonly Spot[]
  /** Metadata of the PDF. */
  readonly metadata: Metadata
  readonly findings: readonly Finding[]
}

export interface Metadata {
  readonly title: string
  readonly author: readonly string[]
  readonly subject?: string
  readonly keywords?: readonly string[]
  readonly lang: string
  /** ISO date-time or date; undefined: none. */
  readonly date?: string
  readonly publisher?: string
  readonly rights?: string
  readonly isbn?: string
  /** Of the edition, « 2.1 ». */
  readonly version?: string
  /** Where a reader learns whether the edition is in force. */
  readonly address?: string
  /** Version of Fascicule. */
  readonly producer: string
}

/** A file that goes with a PDF, of which it was made. */
export interface Attachment {
  /** Path relative to the publication's folder, with `/`. */
  readonly name: string
  readonly bytes: Uint8Array
}
