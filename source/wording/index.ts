/**
 * Every word that a user reads has its home in this folder: messages by subject, both languages and the explanation of
 * each together; the labels of a publication by its language; the words of the commands.
 */
import type {Message, Value, Words} from './message.ts'
import {type Subject, subjects} from './messages/index.ts'

export {colonIn, inSentence, isSameLanguage, labelsFor, languageOf} from './labels/index.ts'
export type {Subject} from './messages/index.ts'
export type {Labels} from './types.ts'

/** The languages in which the program speaks to its user. */
export type Language = 'fr' | 'en'

/** What is said of findings in one language. */
export interface Wording {
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>
  /** One sentence for each message id; it takes the finding's values. */
  readonly messages: Readonly<Record<string, (values: Readonly<Record<string, Value>>) => string>>
}

/** What `fascicule explain` says of a message. */
export type Explanation = Pick<Words<never>, 'what' | 'why' | 'remedy'>

/** The wording for a user of `language`. */
export function wordingFor(language: Language): Wording {
  const found = entries().map(([id, message]) => [id, message[language].text as Wording['messages'][string]] as const)
  return {severities: severities[language], messages: Object.fromEntries(found)}
}

/** The explanation of each message, by subject and id, for a user of `language`. Rules of typography explain themselves. */
export function explanationsFor(language: Language): Readonly<Record<Subject, Readonly<Record<string, Explanation>>>> {
  const of = (messages: Readonly<Record<string, Message<never>>>) =>
    Object.fromEntries(Object.entries(messages).map(([id, message]): [string, Explanation] => [id, message[language]]))
  return Object.fromEntries(Object.entries(subjects).map(([subject, messages]) => [subject, of(messages)])) as Readonly<
    Record<Subject, Readonly<Record<string, Explanation>>>
  >
}

const entries = (): [string, Message<never>][] =>
  Object.values(subjects).flatMap(messages => Object.entries<Message<never>>(messages))

const severities: Readonly<Record<Language, Wording['severities']>> = {
  fr: {error: 'erreur', warning: 'avertissement', info: 'info'},
  en: {error: 'error', warning: 'warning', info: 'info'},
}
