import type {Place} from '../../types.ts'

/** What the file of another tool says of a book. */
export interface Book {
  /** The file that says it. */
  readonly file: string
  /** Its texts in their order, as they are named there: each relative to the publication's folder, perhaps missing. */
  readonly texts: readonly Named[]
  readonly title?: string
  readonly subtitle?: string
  readonly author?: readonly string[]
  /** As it stands there. */
  readonly lang?: string
}

export interface Named {
  readonly name: string
  readonly place: Place
  /** The title under which the table of contents has it. */
  readonly title?: string
}

/** The files of a folder, as far as a book needs them. */
export interface BookFiles {
  readonly names: readonly string[]
  /** The text of one of `names`; '' for what is no text. */
  read(name: string): Promise<string>
}

/** A tool whose books are read: its book in a folder; undefined where there is none. */
export type BookReader = (files: BookFiles) => Promise<Book | undefined>
