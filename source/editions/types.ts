/** The nouns of comparing: an edition as a list of blocks, and what changed between two of them. Types only. */
import type {TextEdit} from '../text/edits.ts'
import type {Place} from '../types.ts'

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'table' | 'figure' | 'note' | 'code' | 'formula'

/** A picture as it is compared: by its content, not by its name. */
export interface Picture {
  /** Name of its file in the publication. */
  readonly name: string
  /** Digest of its bytes; undefined where there is no such file. */
  readonly digest?: string
  readonly alt: string
}

/** What a reader takes in at once: a paragraph, an entry of a list, a heading, a table, a figure, a paragraph of a note. */
export interface Block {
  readonly kind: BlockKind
  /** As it is read, its white space as in the source; of a table and of a figure: the caption. */
  readonly text: string
  /** Of a heading: 1 to 6. */
  readonly level?: number
  /** Of a table: the cells of each row. */
  readonly rows?: readonly (readonly string[])[]
  readonly pictures?: readonly Picture[]
  /** Where its links lead. */
  readonly links?: readonly string[]
  /** Index in `Edition.sections`. */
  readonly section: number
  /** A paragraph of the running text, which bears a number where paragraphs have numbers. */
  readonly isRunning?: true
  readonly place: Place
}

/** A part of an edition under a heading of one of its two highest levels. */
export interface Section {
  /** As its author calls it, « Article 3 »: what a reader sees, where `number` is counted. */
  readonly typed?: string
  /** « 2 », « 2.1 »; '' for what stands before the first heading. */
  readonly number: string
  readonly title: string
}

/** A text as a list of blocks in the order in which they are read; a note follows the block that calls it. */
export interface Edition {
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

/** What a block was besides its text. */
export type Former = Omit<Block, 'text' | 'rows'>

/** How a table was changed: applied to the new one, backwards, it gives the old one. */
export interface TableEdit {
  /** For each column of the old table, that of the new one; -1: it was taken out. */
  readonly columns: readonly number[]
  /** For each row of the old table, that of the new one; -1: it was taken out. */
  readonly rows: readonly number[]
  readonly newColumns: number
  readonly newRows: number
  /** Cells of the old table which the new one lacks or has otherwise. Row and column count from 0, in the old table. */
  readonly cells: readonly {readonly row: number; readonly column: number; readonly before: string}[]
}

/** One change. `from` are indexes of blocks in the old edition, `to` in the new one. */
export interface Change {
  readonly kind: 'inserted' | 'deleted' | 'modified' | 'moved' | 'split' | 'joined'
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** Edits of the new text (of several blocks: joined by a space) that give the old one. */
  readonly edits: readonly TextEdit[]
  /** Of several old blocks that were joined: where each but the first began in the text that the edits give. */
  readonly cuts?: readonly number[]
  /** Of a deleted block: its text. */
  readonly text?: string
  readonly rows?: Block['rows']
  readonly table?: TableEdit
  /** The old blocks, but for what the edits say. */
  readonly former: readonly Former[]
  /** Of a block that was taken out or away: the new block after which it stood; -1 for none. */
  readonly follows?: number
}

/** What changed from one edition to another. */
export interface Changes {
  readonly before: Edition
  readonly after: Edition
  readonly changes: readonly Change[]
}

export interface CompareOptions {
  /** Whether a change of typography alone (spaces, quotes, dashes) is a change. */
  readonly typography?: boolean
}
