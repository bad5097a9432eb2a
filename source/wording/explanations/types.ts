/** What `fascicule explain` says of a message, in one language. */
export interface Explanation {
  /** What is wrong, in a few words. */
  readonly what: string
  /** What it does to a reader, or to the publication. */
  readonly why: string
  /** What to write instead, with an example. */
  readonly remedy: string
}

/** Explanations by the id of their message. */
export type Explained = Readonly<Record<string, Explanation>>

/** What messages are about: one file a language, one heading in the list. */
export type Subject =
  | 'structure'
  | 'text'
  | 'links'
  | 'images'
  | 'files'
  | 'configuration'
  | 'yaml'
  | 'pages'
  | 'proof'
  | 'commands'
  | 'machine'

export type Explanations = Readonly<Record<Subject, Explained>>
