/** The words of one language. */
export interface Wording {
  /**
   * One sentence per message id; it takes the finding's values. A sentence says what was found, what is expected and what
   * to do, in that order.
   */
  readonly messages: Readonly<Record<string, (values: Values) => string>>
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>
  readonly labels: Labels
}

export type Values = Readonly<Record<string, string | number>>

/** The words that a publication prints by itself. */
export interface Labels {
  readonly figure: string
  readonly table: string
  readonly equation: string
  readonly page: string
  readonly contents: string
  readonly figures: string
  readonly tables: string
  readonly credits: string
  readonly glossary: string
  readonly index: string
  readonly chapter: string
  readonly continued: string
  readonly missingImage: string
  readonly edition: string
  readonly legalDeposit: string
  readonly rights: string
  readonly notes: string
  readonly answer: string
  readonly teacher: string
  readonly exercise: string
  /** Last line of a colophon. */
  readonly composed: string
  /** Titles of boxes that were given none, by their name. */
  readonly boxes: Readonly<Record<string, string>>
}
