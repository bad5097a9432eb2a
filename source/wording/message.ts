/** The form of a message: everything that is said about it stands together, in every language of the program. */

/** What a sentence is filled with. */
export type Value = string | number

/** A message in one language. */
export interface Words<V> {
  /** The sentence of a finding: what was found, what is expected and what to do, in that order. */
  readonly text: (values: V) => string
  /** For `fascicule explain`: what is wrong, in a few words. */
  readonly what: string
  /** What it does to a reader, or to the publication. */
  readonly why: string
  /** What to write instead, with an example. */
  readonly remedy: string
}

/** A message that takes the values `V`. */
export interface Message<V> {
  readonly fr: Words<V>
  readonly en: Words<V>
}

/**
 * A message with the values that its sentence takes: `message<{name: Value}>({fr: …, en: …})`. It gives back what it was
 * given; it is there so that the compiler holds both languages to the same values.
 */
export function message<V extends object = object>(words: Message<V>): Message<V> {
  return words
}
