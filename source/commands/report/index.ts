import path from 'node:path'
import type {VFileMessage} from 'vfile-message'
import type {Finding, Publication, Severity} from '../../types.ts'
import type {Session} from '../command.ts'
import {githubLine} from './github.ts'
import {grouped} from './grouped.ts'
import type {Marks} from './harmless.ts'
import {fullLines, plainLine, type Style} from './lines.ts'
import {isCorrection, severityOf, toMessage} from './message.ts'

export type Format = 'full' | 'plain' | 'github' | 'sarif'

/** What was found, as messages: each once, in the order of the files, then of their lines. */
export function messagesOf(findings: readonly Finding[], {wording}: Pick<Session, 'wording'>): VFileMessage[] {
  const messages = findings.map(finding => toMessage(finding, wording))
  const seen = new Set<string>()
  return messages
    .filter(message => {
      const key = JSON.stringify([message.file, message.line, message.column, message.ruleId, message.reason])
      return !seen.has(key) && seen.add(key)
    })
    .sort(inOrder)
}

/** The marks of ours that `written` may leave in its text. */
export function marksOf(format: Format, {color}: Session): Marks {
  return {terminal: color, annotations: format === 'github'}
}

/** How messages are shown to people, and from what. */
export interface Showing {
  readonly format: Exclude<Format, 'sarif'>
  /** Each message in its place; otherwise `full` groups them by what they ask of the author. */
  readonly isVerbose?: boolean
  readonly publication: Publication | undefined
  /** The texts that the messages are about, by the name of their file; without them, those of the publication. */
  readonly texts?: ReadonlyMap<string, string>
}

/** The lines of `messages` for people; every part that is not ours is harmless. */
export async function written(
  messages: readonly VFileMessage[],
  {format, isVerbose, publication, texts: known}: Showing,
  session: Session,
): Promise<string> {
  const texts = known ?? (format === 'full' ? await textsOf(messages, publication) : new Map<string, string>())
  const style: Style = {wording: session.wording, color: session.color, textOf: file => texts.get(file)}
  if (format === 'full' && !isVerbose) return grouped(messages, style, session.words.groups)
  // GitHub knows files from the root of the repository, which is where the command runs.
  const base = publication ? path.relative(session.folder, publication.folder).replaceAll('\\', '/') : ''
  const line = {github: (message: VFileMessage) => githubLine(message, base), plain: plainLine, full: fullLines}[format]
  return messages.map(message => `${line(message, style)}\n`).join('')
}

/** The corrections of typography among `messages`, and the others. */
export function sorted(messages: readonly VFileMessage[]): {corrections: VFileMessage[]; others: VFileMessage[]} {
  return {
    corrections: messages.filter(isCorrection),
    others: messages.filter(message => !isCorrection(message)),
  }
}

/** How many messages of each severity. */
export function counted(messages: readonly VFileMessage[]): Record<Severity, number> {
  const counts = {error: 0, warning: 0, info: 0}
  for (const message of messages) counts[severityOf(message)]++
  return counts
}

const {compare} = new Intl.Collator('fr', {numeric: true})

const inOrder = (a: VFileMessage, b: VFileMessage) =>
  compare(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)

/** The texts of the files that the messages are about, as the publication names them. */
export async function textsOf(
  messages: readonly {readonly file?: string | undefined}[],
  publication: Publication | undefined,
): Promise<Map<string, string>> {
  const texts = new Map(publication?.sources.map(({name, text, typed = text}) => [name, typed]))
  for (const {file} of messages) {
    if (file === undefined || texts.has(file) || !publication?.files.has(file)) continue
    texts.set(file, new TextDecoder().decode(await publication.read(file)))
  }
  return texts
}
