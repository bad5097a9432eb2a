import {VFileMessage} from 'vfile-message'
import type {Finding, Severity} from '../../types.ts'
// The rules alone: the rest of typography takes a parser of HTML to load.
import {rules} from '../../typography/rules/index.ts'
import {changeSentence} from '../../typography/sentence.ts'
import type {Wording} from '../../wording/index.ts'

/**
 * A finding as a VFileMessage in the words of `wording`: `fascicule:rule`, fatal for an error, undefined for a remark, as
 * the reporters of unified read it.
 */
export function toMessage(finding: Finding, wording: Wording): VFileMessage {
  const {rule, severity, actual, expected} = finding
  const place = finding.place?.file ? finding.place : undefined
  const start = place && {line: place.line, column: place.column}
  const end = place?.endLine === undefined ? undefined : {line: place.endLine, column: place.endColumn ?? 1}
  const message = new VFileMessage(sentenceOf(finding, wording), {
    ruleId: rule,
    source: 'fascicule',
    ...(start && {place: end ? {start, end} : start}),
  })
  message.file = place?.file // '' by default
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  if (actual !== undefined) message.actual = actual
  if (expected !== undefined) message.expected = [...expected]
  if (severity === 'info' && typographic.has(rule) && finding.values.remark === undefined) corrections.add(message)
  if (finding.replacement !== undefined) replacements.set(message, finding.replacement)
  return message
}

/** The severity of a message, back from what VFileMessage makes of it. */
export function severityOf({fatal}: VFileMessage): Severity {
  return fatal === true ? 'error' : fatal === false ? 'warning' : 'info'
}

const typographic = new Set(rules.map(({id}) => id))

const corrections = new WeakSet<VFileMessage>()

/** True for a change that typography makes; what a rule only reports is a remark. */
export const isCorrection = (message: VFileMessage): boolean => corrections.has(message)

const replacements = new WeakMap<VFileMessage, string>()

/** What the text at the place of the message becomes, to the letter; undefined when nobody but the author can say it. */
export const replacementOf = (message: VFileMessage): string | undefined => replacements.get(message)

/** The sentence of the rule; a rule of typography says its name and what it changes. */
const sentenceOf = (finding: Finding, {messages}: Wording) =>
  messages[finding.rule]?.(finding.values) ?? changeSentence(finding)
