/** The words of a list of changes between two editions, in one language. */

/** A value of `publication.yaml` that is printed. */
export type FrontWord =
  | 'title'
  | 'subtitle'
  | 'author'
  | 'publisher'
  | 'collection'
  | 'cover'
  | 'logo'
  | 'back'
  | 'backPicture'
  | 'isbn'
  | 'legalDeposit'
  | 'rights'
  | 'printer'
  | 'address'

export type Kind = 'heading' | 'paragraph' | 'item' | 'table' | 'figure' | 'note' | 'code' | 'formula'

export interface EditionWords {
  /** Nothing changed. */
  readonly none: string
  /** A PDF was asked for, and there is nothing to mark in it. */
  readonly nothingWritten: string
  /** What stands on the cover, the title page and in the colophon; '' for what an edition lacks. */
  readonly front: {
    readonly heading: string
    count(count: number): string
    line(name: FrontWord, before: string, after: string): string
  }
  /** « Section 2, « La paix » »; a number of '' is what stands before the first heading. */
  /** @param typed what its author calls it, « Article 3 », where he numbers it himself */
  section(number: string, title: string, typed?: string): string
  /** A heading and what was counted under it. */
  under(heading: string, counts: readonly string[]): string
  /** So many blocks of a kind were inserted, … */
  count(kind: Kind, change: 'inserted' | 'deleted' | 'modified' | 'moved', count: number): string
  split(parts: number, kind: Kind): string
  joined(parts: number, kind: Kind): string
  /** A section of so many blocks as a whole. */
  whole(change: 'inserted' | 'deleted' | 'moved', blocks: number): string
  /** A line about one block: its kind, and what came of it. */
  line(kind: Kind, label: string, facts: readonly string[]): string
  inserted(kind: Kind): string
  deleted(kind: Kind): string
  /** Moved, from the section of that heading; '' within its own. */
  moved(kind: Kind, section: string): string
  cutAt(kind: Kind, excerpts: readonly string[]): string
  joinedFrom(kind: Kind, excerpts: readonly string[]): string
  /** A passage replaced, taken out or put in. */
  instead(before: string, after: string): string
  takenOut(text: string, around: string): string
  putIn(text: string, around: string): string
  more(count: number): string
  /** The typography, or something that is not seen in the words. */
  readonly otherwise: string
  /** Links were put in or taken out. */
  readonly links: string
  link(before: string, after: string): string
  level(before: number, after: number): string
  readonly pictureReplaced: string
  pictureAdded(name: string): string
  pictureGone(name: string): string
  alternative(before: string, after: string): string
  cell(row: number, column: number, before: string, after: string): string
  row(change: 'inserted' | 'deleted', number: number, text: string): string
  column(change: 'inserted' | 'deleted', number: number, text: string): string
  /** Pages of the old edition and where their text stands in the new one. */
  readonly pages: {readonly heading: string; readonly before: string; readonly after: string; readonly none: string}
  readonly erratum: {
    readonly title: string
    /** Under the title: the publication and the edition that the sheet corrects. */
    about(title: string, edition: string): string
    /** Where in the old edition: page, paragraph on that page. */
    place(page: number | undefined, paragraph: number | undefined, kind: Kind): string
    add(text: string): string
    addAfter(text: string): string
    /** Before all other text. */
    addFirst(text: string): string
    takeOut(text: string): string
  }
  /** Marks in the new edition. */
  readonly marks: {
    readonly moved: string
    movedAway(kind: Kind): string
    gone(kind: Kind, text: string): string
    readonly pictureReplaced: string
  }
}
