import type {YAMLError} from 'yaml'

/** What an author did that YAML refuses, and where. */
export interface YamlFault {
  readonly rule: string
  /** Offsets in the text. */
  readonly start: number
  readonly end: number
  readonly values: Readonly<Record<string, string>>
}

/**
 * The mistake behind an error of the YAML parser, told from its code and from the line at fault. The parser speaks of
 * « implicit keys » and points to the end of the file where a quotation mark was left open; an author has to be shown
 * the mark.
 */
export function diagnose(error: YAMLError, text: string): YamlFault {
  const line = lineAt(text, error.pos[0])
  const asIs = {start: error.pos[0], end: error.pos[1], values: {value: line.value, key: line.key}}
  const onValue = {start: line.valueStart, end: line.end, values: asIs.values}
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return {...asIs, rule: 'yaml-tab'}
    case 'DUPLICATE_KEY':
      return {...asIs, rule: 'yaml-twice'}
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_SCALAR_START':
      return {...onValue, rule: 'yaml-start'}
    case 'RESOURCE_EXHAUSTION':
      return {...asIs, rule: 'yaml-aliases'}
    case 'BAD_DQ_ESCAPE':
      return {...asIs, rule: 'yaml-escape'}
    case 'MULTIPLE_DOCS':
      return {...asIs, rule: 'yaml-documents'}
    case 'BLOCK_AS_IMPLICIT_KEY':
      return line.value.includes(': ') ? {...onValue, rule: 'yaml-colon'} : {...indent(text, line.end + 1)}
    case 'BAD_INDENT':
      return unclosed(text, error.pos[0], /[[{]/) ?? indent(text, error.pos[0])
    case 'MISSING_CHAR':
      return (
        unclosed(text, error.pos[0], /["']/) ?? unclosed(text, error.pos[0], /[[{]/) ?? noColon(line) ?? other(error)
      )
    case 'MULTILINE_IMPLICIT_KEY':
      return noColon(line) ?? other(error)
    case 'UNEXPECTED_TOKEN':
      if (/^["']/.test(line.value))
        return {...onValue, rule: 'yaml-quote', values: {key: line.key, wanted: requoted(line.value)}}
      return line.value.startsWith('- ') ? {...onValue, rule: 'yaml-dash'} : other(error)
    default:
      return other(error)
  }
}

/** `'L'action'` and `"Paix" et guerre`, as they should be written. */
const requoted = (value: string) => {
  const isWhole = value.length > 1 && value.endsWith(value[0] ?? '')
  const text = isWhole ? value.slice(1, -1) : value
  return text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}

interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly key: string
  readonly value: string
  readonly valueStart: number
}

const lineAt = (text: string, offset: number): Line => {
  // From -1 on, lastIndexOf would look at the first character all the same.
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  const [line = ''] = text.slice(start).split(/\r?\n/, 1)
  const [, before = '', key = '', value = ''] = /^(\s*(?:- )?([^:#]*):\s+)(.*?)\s*$/.exec(line) ?? []
  const valueStart = start + (value === '' ? 0 : before.length)
  return {start, end: start + line.trimEnd().length, text: line, key: key.trim(), value, valueStart}
}

const other = (error: YAMLError): YamlFault => ({
  rule: 'yaml-syntax',
  start: error.pos[0],
  end: error.pos[1],
  values: {},
})

const indent = (text: string, offset: number): YamlFault => {
  const line = lineAt(text, offset)
  const start = line.start + line.text.search(/\S|$/)
  return {rule: 'yaml-indent', start, end: line.end, values: {}}
}

/** `title:Paix` wants a space, `title Paix` a colon. */
const noColon = (line: Line): YamlFault | undefined => {
  const start = line.start + line.text.search(/\S|$/)
  const [, key] = /^\s*([\p{L}-]+):\S/u.exec(line.text) ?? []
  if (key !== undefined) return {rule: 'yaml-space', start, end: line.end, values: {key}}
  if (line.text.includes(':') || line.text.trim() === '') return undefined
  return {rule: 'yaml-no-colon', start, end: line.end, values: {line: line.text.trim()}}
}

/** The last quotation mark or bracket that a value above `offset` opens and does not close on its line. */
const unclosed = (text: string, offset: number, opening: RegExp): YamlFault | undefined => {
  let end = offset
  while (end >= 0) {
    const line = lineAt(text, end)
    const mark = line.value[0] ?? ''
    if (opening.test(mark) && !line.value.slice(1).includes(closing[mark] ?? mark)) {
      const rule = closing[mark] ? 'yaml-bracket' : 'yaml-open-quote'
      return {rule, start: line.valueStart, end: line.end, values: {mark, wanted: closing[mark] ?? mark, key: line.key}}
    }
    end = line.start - 1
  }
  return undefined
}

const closing: Readonly<Record<string, string>> = {'[': ']', '{': '}'}
