import type {VFileMessage} from 'vfile-message'
import {harmless} from './harmless.ts'
import {severityOf} from './message.ts'

const commands = {error: 'error', warning: 'warning', info: 'notice'} as const

/**
 * A message as an annotation of GitHub Actions: `::error file=…,line=…,col=…,title=…::sentence`. `base` is the folder of
 * the publication, from the root of the repository.
 */
export function githubLine(message: VFileMessage, base: string): string {
  const end = message.place && 'end' in message.place ? message.place.end : undefined
  const properties = {
    file: message.file === undefined || base === '' ? message.file : `${base}/${message.file}`,
    line: message.line,
    col: message.column,
    endLine: end?.line,
    endColumn: end?.column,
    title: message.ruleId,
  }
  const said = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${property(String(value))}`],
  )
  return `::${commands[severityOf(message)]} ${said.join(',')}::${data(message.reason)}`
}

/** What the runner takes for its own marks, escaped as it wants it. */
const data = (text: string) =>
  text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .split('\n')
    .map(line => harmless(line))
    .join('%0A')
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
