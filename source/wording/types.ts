/** The nouns of wording. */

/** A language of publications: what the house prints in it, and how it prints that. */
export interface PublicationLanguage {
  /** Patterns of the `hyphen` package by which its words are divided; such as may be shipped alone (MIT, ISC, BSD). */
  readonly hyphenation: string
  /** Whether nouns have a capital: within a sentence a label then keeps its own, and a capital makes no name. */
  readonly capitals: boolean
  /** What stands before and after a title that the house quotes. */
  readonly quotes: readonly [before: string, after: string]
  /** The colon with the space before it, if any. */
  readonly colon: string
  /** Words by which an author announces a number, parted by spaces: a reference after one of them does not say it again. */
  readonly announcing: Readonly<Record<'figure' | 'table' | 'equation', string>>
  readonly labels: Labels
}

/** The words that a publication prints by itself. */
export interface Labels {
  readonly figure: string
  readonly table: string
  readonly equation: string
  readonly page: string
  /** Where the target of a reference stands on the same page. */
  readonly above: string
  readonly below: string
  /** Where it stands on the page beside; empty where the page is to be named. */
  readonly facing: string
  readonly contents: string
  readonly figures: string
  readonly tables: string
  readonly credits: string
  readonly glossary: string
  readonly index: string
  readonly chapter: string
  readonly continued: string
  readonly missingImage: string
  /** Of one that is there, or elsewhere, and cannot be shown. */
  readonly unshownImage: string
  readonly edition: string
  readonly legalDeposit: string
  readonly rights: string
  readonly notes: string
  /** Of the summary on the first page of a document. */
  readonly summary: string
  /** Above the addresses of links. */
  readonly links: string
  readonly answer: string
  readonly teacher: string
  readonly exercise: string
  /** Title of a formula sheet that was given none. */
  readonly formulas: string
  /** Heads and last row of a grading scale. */
  readonly points: string
  readonly earned: string
  readonly total: string
  /** Title of the answers at the end. */
  readonly key: string
  /** Before the letter of a variant: « Sujet A ». */
  readonly variant: string
  /** What a pupil fills in at the head of a sheet, in order. */
  readonly pupil: readonly string[]
  readonly printer: string
  /** Between brackets after an ISBN, by the profile whose it is. */
  readonly forms: Readonly<Record<string, string>>
  /** Stands before the address where a reader learns which edition is in force. */
  readonly current: string
  /** Stands before a version in the short code at a page's foot. */
  readonly editionShort: string
  /** Last line of a colophon: `{faces}` stands for the faces, `{tool}` for what set them. */
  readonly composed: string
  /** Titles of boxes that were given none, by their name. */
  readonly boxes: Readonly<Record<string, string>>
}

/** Labels that a publication words itself, by the names of `Labels`. */
export type OwnLabels = Readonly<Record<string, string | readonly string[] | Readonly<Record<string, string>>>>
