/** The messages by their id, as types: a program that looks for one knows its values. */
import type {Finding} from '../../types.ts'
import type {Message} from '../message.ts'
import type {subjects} from './index.ts'

type Subjects = typeof subjects
type Messages = {[S in keyof Subjects]: (all: Subjects[S]) => void}[keyof Subjects] extends (all: infer All) => void
  ? All
  : never

/** The id of a message. The rules of typography have ids of their own (`T01`). */
export type MessageId = keyof Messages & string

/** A finding of one message, with the values that its sentence takes. */
export type FindingOf<R extends MessageId> = Finding & {
  readonly rule: R
  readonly values: Messages[R] extends Message<infer V> ? V : never
}
