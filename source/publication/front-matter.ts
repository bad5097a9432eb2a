import type {Finding} from '../types.ts'
import {frenchKeys, publicationKeys} from './schema/keys.ts'

/** The YAML at the head of a Markdown file, without its fences; it begins on line 2. */
export interface FrontMatter {
  readonly yaml: string | undefined
  readonly findings: readonly Finding[]
}

/**
 * The front matter of `text`: what stands between a first line `---` and the next line that is `---` or `...`. One that is
 * never closed is a fault when its second line looks like a key (elsewhere `---` is a rule across the page), and so are
 * keys between lines that were meant for these.
 */
export function frontMatter(text: string, file: string): FrontMatter {
  const [opening] = /^---[ \t]*(?:\r\n|\r|\n)/.exec(text) ?? []
  if (opening === undefined) return {yaml: undefined, findings: misplaced(text, file)}
  const rest = text.slice(opening.length)
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(rest)
  // The reader of YAML doesn't know the line ends of old Macs.
  if (closing) return {yaml: rest.slice(0, closing.index).replace(/\r(?!\n)/g, '\n'), findings: []}
  if (!/^[a-z-]+[ \t]*:/i.test(rest)) return {yaml: undefined, findings: []}
  const place = {file, line: 1, column: 1, endLine: 1, endColumn: 4}
  return {yaml: undefined, findings: [{place, rule: 'front-matter-open', severity: 'error', values: {}}]}
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

/** The text of the first heading of `markdown`, without its marks; '' for none. Fenced code is passed over. */
export function firstHeading(markdown: string): string {
  const text = markdown.replace(/^(`{3,}|~{3,})[\s\S]*?^\1[`~]*[ \t]*$/gm, '')
  const atx = /^ {0,3}#{1,6}[ \t]+(.+?)[ \t]*#*[ \t]*$/m.exec(text)?.[1]
  const heading = atx ?? /^ {0,3}(\S.*)\r?\n {0,3}(?:=+|-+)[ \t]*$/m.exec(text)?.[1] ?? ''
  return heading
    .replace(/\{[^}]*\}\s*$/, '')
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\{[^}]*\})?/g, '$1')
    .replace(/[*_`~]/g, '')
    .trim()
}
