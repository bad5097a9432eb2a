import type {VFileMessage} from 'vfile-message'
import {isCorrection, severityOf} from './message.ts'

/** Messages by what they ask of the author. */
export interface Groups {
  /** What he alone can decide: errors and warnings, each in its place. */
  readonly decide: readonly VFileMessage[]
  /** Remarks. */
  readonly know: readonly VFileMessage[]
  /** Corrections that a program can write in the text. */
  readonly fixable: readonly VFileMessage[]
  /** Corrections that are made in the PDF alone: where they stand the source cannot be written without its author. */
  readonly pageOnly: readonly VFileMessage[]
}

/** The messages in their groups, each in the order that it had. */
export function groupsOf(messages: readonly VFileMessage[]): Groups {
  const corrections = messages.filter(isCorrection)
  const others = messages.filter(message => !isCorrection(message))
  return {
    decide: others.filter(message => severityOf(message) !== 'info'),
    know: others.filter(message => severityOf(message) === 'info'),
    fixable: corrections.filter(hasRange),
    pageOnly: corrections.filter(message => !hasRange(message)),
  }
}

/** The messages of one rule, as one row: the first of them speaks for all. */
export interface Row {
  readonly first: VFileMessage
  readonly count: number
}

/** One row for each rule, in the order of their first messages. */
export function rowsOf(messages: readonly VFileMessage[]): Row[] {
  const rows = new Map<string, VFileMessage[]>()
  for (const message of messages) {
    const rule = message.ruleId ?? ''
    const row = rows.get(rule)
    if (row) row.push(message)
    else rows.set(rule, [message])
  }
  return [...rows.values()].map(row => ({first: row[0] as VFileMessage, count: row.length}))
}

/** How many messages of one rule are shown before the rest is only counted. */
const most = 5

/** The messages that are shown, and how many more there are of the rule of each: after the last shown of a rule. */
export function shortened(messages: readonly VFileMessage[]): {message: VFileMessage; more: number}[] {
  const counts = new Map<string, number>()
  for (const {ruleId = ''} of messages) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  const shown = new Map<string, number>()
  return messages.flatMap(message => {
    const rule = message.ruleId ?? ''
    const at = (shown.get(rule) ?? 0) + 1
    shown.set(rule, at)
    const more = at === most ? (counts.get(rule) ?? 0) - most : 0
    return at > most ? [] : [{message, more}]
  })
}

/** What has a range can be written; what has a point alone is known by the line of its block. */
const hasRange = ({place}: VFileMessage) => place !== undefined && 'end' in place && place.end !== undefined
