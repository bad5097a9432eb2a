/** A page as its section asks for it and gets it. */
import type {EmptyPage} from './fill/types.ts'

/** Running heads in force. */
export interface Running {
  readonly left: string
  readonly right: string
  /** What stands at the foot beside the folio; '' for nothing. */
  readonly foot: string
}

export type Side = 'left' | 'right'

/** What decides of a page's box: Paged.js knows no more of it. */
export interface Kind {
  /** The name of its `@page` rules. */
  readonly name: string
  readonly side: Side
  /** Whether its section goes on from a page before. */
  readonly continued: boolean
  readonly blank: boolean
  /** Whether it is the first page of the document. */
  readonly first: boolean
}

/** A page in the document, to be filled. */
export interface MadePage extends EmptyPage {
  readonly element: HTMLElement
  /** How many columns its style sheet asks for, and the room between them, in px. */
  readonly columns: number
  readonly gap: number
  /** Writes the running head and foot and takes the page out of the document. */
  close(head: string, foot: string): HTMLElement
}

/** Makes pages. */
export type PageMaker = (kind: Kind) => MadePage
