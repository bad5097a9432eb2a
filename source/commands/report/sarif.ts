import type {VFileMessage} from 'vfile-message'
import {harmlessJson} from './harmless.ts'
import {severityOf} from './message.ts'

const levels = {error: 'error', warning: 'warning', info: 'note'} as const

/** Messages as a SARIF 2.1.0 log (OASIS), for code scanning and editors. */
export function sarif(messages: readonly VFileMessage[], version: string): string {
  const ids = [...new Set(messages.map(({ruleId}) => ruleId ?? ''))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'Fascicule', version, rules: ids.map(id => ({id}))}},
        columnKind: 'utf16CodeUnits',
        results: messages.map(message => ({
          ruleId: message.ruleId ?? '',
          ruleIndex: ids.indexOf(message.ruleId ?? ''),
          level: levels[severityOf(message)],
          message: {text: message.reason},
          locations: message.file === undefined ? [] : [location(message, message.file)],
        })),
      },
    ],
  }
  return harmlessJson(log)
}

const location = (message: VFileMessage, file: string) => {
  const end = message.place && 'end' in message.place ? message.place.end : undefined
  return {
    physicalLocation: {
      artifactLocation: {uri: file.split('/').map(encodeURIComponent).join('/')},
      region: {
        startLine: message.line ?? 1,
        startColumn: message.column ?? 1,
        ...(end && {endLine: end.line, endColumn: end.column}),
      },
    },
  }
}
