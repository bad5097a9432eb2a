import {headOf, withoutHead} from '../text/head.ts'
import type {Finding} from '../types.ts'
import {frenchKeys, publicationKeys} from './schema/keys.ts'

/**
 * What was meant for the head of a text and is none: one that is never closed, when its second line looks like a key
 * (elsewhere `---` is a rule across the page), and keys between lines that were meant for its fences.
 */
export function headFaults(text: string, file: string): Finding[] {
  if (headOf(text)) return []
  const [, fence] = /^(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)/.exec(text) ?? []
  if (fence === undefined) return misplaced(text, file)
  const key = fence === '---' ? /^[a-z-]+[ \t]*:/i : /^[a-z_-]+[ \t]*=/i
  const closing = fence === '---' ? /^(?:---|\.\.\.)[ \t]*$/m : /^\+\+\+[ \t]*$/m
  const rest = text.slice(text.search(/[\r\n]/)).trimStart()
  if (!key.test(rest) || closing.test(rest)) return []
  const place = {file, line: 1, column: 1, endLine: 1, endColumn: 4}
  return [{place, rule: 'front-matter-open', severity: 'error', values: {fence}}]
}

const keys = [...Object.keys(publicationKeys.keys), ...Object.keys(frenchKeys)].join('|')
const meant = new RegExp(
  `^(\\s*)(-{2,}|[–—]+)[ \\t]*(?:\\r\\n|\\r|\\n)(?:${keys})[ \\t]*:[^]*?^(?:-{2,}|[–—]+|\\.{3}|…)[ \\t]*$`,
  'imu',
)

/** Keys under empty lines, or between dashes that are not three. */
const misplaced = (text: string, file: string): Finding[] => {
  const match = meant.exec(text)
  if (!match || match.index > 0) return []
  const [, before = '', fence = ''] = match
  const line = before.split(/\r\n|\r|\n/).length
  const place = {file, line, column: 1, endLine: line, endColumn: fence.length + 1}
  return [{place, rule: 'front-matter-form', severity: 'error', values: {fence, line}, actual: fence}]
}

/** The text of the first heading of `markdown`, without its marks; '' for none. Head and fenced code are passed over. */
export function firstHeading(markdown: string): string {
  const text = withoutHead(markdown).replace(/^(`{3,}|~{3,})[\s\S]*?^\1[`~]*[ \t]*$/gm, '')
  const atx = /^ {0,3}#{1,6}[ \t]+(.+?)[ \t]*#*[ \t]*$/m.exec(text)?.[1]
  const heading = atx ?? /^ {0,3}(\S.*)\r?\n {0,3}(?:=+|-+)[ \t]*$/m.exec(text)?.[1] ?? ''
  return heading
    .replace(/\{[^}]*\}\s*$/, '')
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\{[^}]*\})?/g, '$1')
    .replace(/[*_`~]/g, '')
    .trim()
}
