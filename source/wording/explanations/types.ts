/** What `fascicule explain` says of a message, in one language. */
export interface Explanation {
  /** What is wrong, in a few words. */
  readonly what: string
  /** What it does to a reader, or to the publication. */
  readonly why: string
  /** What to write instead, with an example. */
  readonly remedy: string
}

export type Explanations = Readonly<Record<string, Explanation>>
