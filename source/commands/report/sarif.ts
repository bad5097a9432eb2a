import type {VFileMessage} from 'vfile-message'
import {type Fit, fitter} from './fit.ts'
import {harmlessJson} from './harmless.ts'
import {severityOf} from './message.ts'

const levels = {error: 'error', warning: 'warning', info: 'note'} as const

/**
 * Messages as a SARIF 2.1.0 log (OASIS), for code scanning and editors, with fixes (3.55) where `check --fix` writes them.
 *
 * @param texts the texts that the messages are about, by the name of their file
 */
export function sarif(messages: readonly VFileMessage[], texts: ReadonlyMap<string, string>, version: string): string {
  const fitOf = fitter(texts)
  const ids = [...new Set(messages.map(({ruleId}) => ruleId ?? ''))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'Fascicule', version, rules: ids.map(id => ({id}))}},
        columnKind: 'utf16CodeUnits',
        results: messages.map(message => {
          const fit = fitOf(message)
          return {
            ruleId: message.ruleId ?? '',
            ruleIndex: ids.indexOf(message.ruleId ?? ''),
            level: levels[severityOf(message)],
            message: {text: message.reason},
            locations: message.file === undefined ? [] : [location(message, message.file)],
            ...(fit?.isWritten && {fixes: [fixed(message, fit)]}),
          }
        }),
      },
    ],
  }
  return harmlessJson(log)
}

const artifact = (file: string) => ({uri: file.split('/').map(encodeURIComponent).join('/')})

const fixed = ({file = ''}: VFileMessage, {line, column, endLine, endColumn, expected}: Fit) => ({
  artifactChanges: [
    {
      artifactLocation: artifact(file),
      replacements: [
        {
          deletedRegion: {startLine: line, startColumn: column, endLine, endColumn},
          insertedContent: {text: expected},
        },
      ],
    },
  ],
})

const location = (message: VFileMessage, file: string) => {
  const end = message.place && 'end' in message.place ? message.place.end : undefined
  return {
    physicalLocation: {
      artifactLocation: artifact(file),
      region: {
        startLine: message.line ?? 1,
        startColumn: message.column ?? 1,
        ...(end && {endLine: end.line, endColumn: end.column}),
      },
    },
  }
}
