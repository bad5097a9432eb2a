import path from 'node:path'
import type {VFileMessage} from 'vfile-message'
import type {ProofFigures, Publication} from '../../types.ts'
import type {Session} from '../command.ts'
import {type Fit, fitter} from './fit.ts'
import {severityOf} from './message.ts'

/** The one object of `--json`; its schema is shipped as `report.schema.json`. */
export interface Report {
  readonly version: string
  readonly command: string
  /** The publication's title, folder name and language; null when it could not be read. */
  readonly publication: {readonly title: string; readonly lang: string; readonly folder: string} | null
  readonly outputs: readonly ReportedOutput[]
  readonly findings: readonly ReportedFinding[]
  readonly proof: ProofFigures | null
  /** Milliseconds. */
  readonly timings: Readonly<Record<string, number>>
  readonly exit: number
}

export interface ReportedOutput {
  readonly profile: string
  readonly path: string
  readonly pages: number
  readonly bytes: number
  readonly sha256: string
  readonly refused: boolean
}

export interface ReportedFinding {
  readonly file: string | null
  readonly line: number | null
  readonly column: number | null
  readonly endLine: number | null
  readonly endColumn: number | null
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly actual: string | null
  readonly expected: readonly string[] | null
  /** What `check --fix` writes in the place of `actual`, which is then all that stands between the two points, to the letter. */
  readonly fix: string | null
  readonly url: string | null
}

/** A message as an element of `findings`; with `fit`, its range and its texts fit together. */
export function reported(message: VFileMessage, fit?: Fit): ReportedFinding {
  const end = message.place && 'end' in message.place ? message.place.end : undefined
  return {
    file: message.file ?? null,
    line: fit?.line ?? message.line ?? null,
    column: fit?.column ?? message.column ?? null,
    endLine: fit?.endLine ?? end?.line ?? null,
    endColumn: fit?.endColumn ?? end?.column ?? null,
    rule: message.ruleId ?? '',
    severity: severityOf(message),
    message: message.reason,
    actual: fit?.actual ?? message.actual ?? null,
    expected: fit ? [fit.expected] : (message.expected ?? null),
    fix: fit?.isWritten ? fit.expected : null,
    url: message.url ?? null,
  }
}

/** What every command reports; the outputs and their proof are added by those that make some. */
export function reportOf(known: {
  readonly command: string
  readonly session: Session
  readonly publication: Publication | undefined
  readonly messages: readonly VFileMessage[]
  /** The texts that the messages are about, by the name of their file: without them no finding has a fix. */
  readonly texts?: ReadonlyMap<string, string>
  readonly timings: Report['timings']
  readonly exit: number
}): Report {
  const {command, session, publication, messages, texts, timings, exit} = known
  const fitOf = fitter(texts ?? new Map())
  return {
    version: session.version,
    command,
    publication: publication
      ? {
          title: publication.configuration.title,
          lang: publication.configuration.lang,
          folder: path.basename(publication.folder),
        }
      : null,
    outputs: [],
    findings: messages.map(message => reported(message, fitOf(message))),
    proof: null,
    timings: Object.fromEntries(Object.entries(timings).map(([name, time]) => [name, Math.round(time)])),
    exit,
  }
}
