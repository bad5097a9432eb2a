/**
 * What is published as `fascicule/remark`: `fascicule check` for editors and tools that speak remark. The name of the package
 * is all that their configuration takes (`plugins: [fascicule/remark]`), hence a default export.
 */
import path from 'node:path'
import type {Root} from 'mdast'
import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {isConfigurationFault} from './commands/exit.ts'
import {messagesOf} from './commands/report/index.ts'
import {replacementOf} from './commands/report/message.ts'
import {MachineError} from './fault.ts'
import {check} from './pipeline/index.ts'
import {readPart, readPublication} from './pipeline/publication.ts'
import {openTextThread, type TextThread} from './pipeline/text-thread.ts'
import {typedPlaces} from './pipeline/typed-places.ts'
import {composed} from './text/composed.ts'
import {lineStarts} from './text/points.ts'
import type {Finding, Publication} from './types.ts'
import {wordingFor} from './wording/index.ts'
import {languageOf} from './wording/language.ts'

const configurationFile = 'publication.yaml'

export interface FasciculeCheckOptions {
  /** The language of messages; that of the environment unless told. */
  readonly language?: 'fr' | 'en'
}

/**
 * A remark plugin: puts on the file what `fascicule check` says of it as a chapter of its publication, the text being the one
 * that is given and not the one on the disk, so that faults show while it is typed. `expected` of a message is what would be
 * right at its place, to the letter. The tree stays as it is.
 *
 * @example remark().use(fasciculeCheck)
 */
export default function fasciculeCheck({language = languageOf(process.env)}: FasciculeCheckOptions = {}) {
  return async (_: Root, file: VFile): Promise<void> => {
    const wording = wordingFor(language)
    const thread = openTextThread()
    try {
      for (const message of messagesOf(await findingsOf(file, thread), {wording})) put(message, file)
    } catch (error) {
      if (!(error instanceof MachineError)) throw error
      file.info(wording.messages[error.rule]?.(error.values) ?? error.rule, {ruleId: error.rule, source: 'fascicule'})
    } finally {
      await thread.close()
    }
  }
}

/** What is said of the text, and why nothing more can be where the configuration has a fault. */
const findingsOf = async (file: VFile, thread: TextThread): Promise<readonly Finding[]> => {
  const text = String(file)
  const typed = file.path === undefined ? undefined : path.resolve(file.cwd, file.path)
  const part = typed === undefined ? undefined : await readPart({file: typed}, thread).catch(nowhere)
  if (!part) {
    const folder = typed === undefined ? file.cwd : path.dirname(typed)
    return allOf(await readPublication({text, folder}, thread), thread)
  }
  const {publication} = part
  const name = part.name === '' ? publication.sources[0]?.name : part.name
  const shown = {text: composed(text), typed: text}
  const sources = publication.sources.map(source => (source.name === name ? {...source, ...shown} : source))
  const findings = await allOf({...publication, sources}, thread)
  return findings.filter(finding => finding.place?.file === name || isConfigurationFault(finding))
}

const allOf = async (publication: Publication, thread: TextThread): Promise<readonly Finding[]> =>
  publication.findings.some(isConfigurationFault)
    ? publication.findings
    : typedPlaces(await check(publication, thread), publication)

/** A text that is not on the disk yet is no part of anything. */
const nowhere = (error: unknown) => {
  if (error instanceof MachineError && error.exit === 2) return undefined
  throw error
}

/** A message as remark's tools read it; a fault of the configuration stands in another file, which is said. */
const put = (message: VFileMessage, file: VFile) => {
  const isElsewhere = message.file === configurationFile
  const reason = isElsewhere ? `${message.file}:${message.line} ${message.reason}` : message.reason
  const place = isElsewhere ? undefined : message.place
  const {ruleId, fatal} = message
  const told = file.message(reason, {ruleId, source: 'fascicule', ...(place && {place})})
  told.fatal = fatal
  const replacement = replacementOf(message)
  if (replacement === undefined || !place || !('end' in place)) return
  told.actual = textIn(String(file), place)
  told.expected = [replacement]
}

const textIn = (text: string, {start, end}: Position) => {
  const starts = lineStarts(text)
  const offset = ({line, column}: Point) => (starts[line - 1] ?? 0) + column - 1
  return text.slice(offset(start), offset(end))
}
