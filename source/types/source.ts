/** Markdown, read: the text with its corrections, and the tree (hast). */
import type {Root} from 'hast'
import type {Finding, Place} from './finding.ts'

/** The streams of text whose order the proof checks, each for itself (a figure that moved is no fault). */
export type Stream = 'body' | 'note' | 'caption' | 'cell' | 'code' | 'answer'

/** One change made by a typographic rule to the text of one leaf. Offsets count UTF-16 units of `SourcePiece.text`. */
export interface Correction {
  readonly rule: string
  readonly start: number
  readonly end: number
  /** What replaces text.slice(start, end). */
  readonly text: string
}

/** One leaf of text of the parsed Markdown, as the parser gave it, before any plugin of ours. */
export interface SourcePiece {
  readonly text: string
  readonly stream: Stream
  readonly place: Place
  /** True when a new block begins here: never one word with the piece before it. */
  readonly begins: boolean
  /** The changes made to it, in order, not overlapping. */
  readonly corrections: readonly Correction[]
  /** Shown only to this audience (`teacher`, `student`), as on the element. */
  readonly only?: string
}

/** All the text of one Markdown file, in source order: what the proof holds the PDF against. */
export interface SourceText {
  readonly pieces: readonly SourcePiece[]
}

/** A Markdown file, read. */
export interface SourceFile {
  /** Path relative to the publication's folder, with `/`. */
  readonly name: string
  readonly text: string
  /** As it lies on the disk, where letters and their accents are apart in it; places count in `text` until they are told. */
  readonly typed?: string
  /** What its head says of a chapter. */
  readonly head?: ChapterHead
}

/** What the head of a chapter says of it; a text by itself has its head in the configuration. */
export interface ChapterHead {
  /** Its heading, where the text has none of level 1. */
  readonly title?: {
    readonly text: string
    readonly place: Place
    /** A table of contents says it (`mkdocs.yml`, `SUMMARY.md`), for its own use: a heading of the text wins unsaid. */
    readonly ofBook?: true
  }
  /** BCP 47. */
  readonly lang?: string
}

/** One Markdown file as hast. Every element has its `position`; see docs/architecture.md for the HTML contract. */
export interface Tree {
  readonly file: string
  readonly root: Root
  readonly text: SourceText
  readonly findings: readonly Finding[]
}
