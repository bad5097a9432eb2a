/** What was meant as Markdown, or is another tool's, and is printed letter by letter. */
import type {Definition, Root, Table, Text} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'
import {enclosed} from '../../text/enclosed.ts'
import {type Context, placeOf, report} from '../context.ts'
import {isLiteral, sliceText} from '../parse/positions.ts'
import {hasTypedId} from '../typed-ids.ts'

interface Literal {
  /** Which remedy the message gives. */
  readonly kind: string
  readonly pattern: RegExp
  /** Its first mark and its last, where the text between may be long: the pattern is then asked of what they enclose. */
  readonly marks?: readonly [open: RegExp, close: string, after?: string]
  /** What to write instead. */
  readonly instead?: (match: RegExpExecArray) => string
  /** Whether it is read after all. */
  readonly isRead?: (match: RegExpExecArray, context: Context) => boolean
}

const literals: readonly Literal[] = [
  {kind: 'heading-space', pattern: /^#{1,6}\p{Lu}[^\n]*$/gu, instead: ([text]) => text.replace(/^#+/, '$& ')},
  {
    kind: 'emphasis-space',
    pattern: /(?<![*\w])\*\* [^*\n]+ \*\*(?![*\w])/g,
    instead: ([text]) => `**${text.slice(2, -2).trim()}**`,
  },
  {
    kind: 'note-space',
    pattern: /^\[\^[\s\S]*\s|^\[\s\^/,
    marks: [/\[\s?\^/g, ']'],
    instead: ([text]) => withoutSpaces(text),
  },
  {
    kind: 'page',
    pattern: /\\(?:newpage|pagebreak|clearpage)\b/g,
    instead: () => '<!-- page -->',
  },
  {
    kind: 'reference',
    pattern: /(?<![\p{L}\p{N}.])@(fig|tab|tbl|sec|eq):([A-Za-z][\w-]*)/gu,
    // One that leads somewhere is read.
    isRead: ([, kind, name], context) => hasTypedId(`${kind}:${name}`, context),
    instead: ([, kind, name]) => `[](#${kind}-${name})`,
  },
  {
    kind: 'reference',
    pattern: /(?<![\p{L}\p{N}.@/_-])@(?!(?:fig|tbl|tab|sec|eq|lst|thm|lem|cor|prp|def|exm|exr)[:-])([A-Za-z][\w-]*)/gu,
    // A name that nothing has is somebody's.
    isRead: ([, name = ''], context) => !hasTypedId(name, context),
    instead: ([, name]) => `[](#${name})`,
  },
]

/** Tells each of them, and rows of a table with more cells than its head; the text itself is kept as it is. */
export function tellLiterals(tree: Root, context: Context): void {
  visit(tree, node => {
    if (node.type === 'table') tellRows(node, context)
    if (node.type === 'definition') tellDefinition(node, context)
    if (node.type === 'link') return SKIP
    if (node.type === 'text' && node.data?.raw) tellRaw(node, context)
    else if (node.type === 'text') tellText(node, context)
    return undefined
  })
}

/** What was cut out as raw, once, at its beginning. */
const tellRaw = (node: Text, context: Context): void => {
  const {kind = '', instead, begins, end = 0} = node.data?.raw ?? {}
  const start = node.position?.start
  if (!begins || start?.offset === undefined) return
  if (kind === 'comment-open' || kind === 'crowded') {
    report(context, node, kind === 'crowded' ? 'signs-crowded' : kind, 'error')
    return
  }
  const [text = ''] = context.file.text.slice(start.offset, end).split(/\r\n|\r|\n/, 1)
  const at = {position: {start, end: context.point(start.offset + text.length)}}
  const told = {actual: text, ...(instead !== undefined && {expected: [instead]})}
  const values = {kind, text: shortened(text, 60), instead: shortened(instead ?? '', 120)}
  report(context, at, 'markdown-literal', 'warning', values, told)
}

/** The bytes of a picture may stand in an address: nobody reads them. */
const shortened = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text

const tellText = (node: Text, context: Context): void => {
  for (const {kind, pattern, marks, instead, isRead} of literals) {
    for (const match of marks ? between(node.value, pattern, marks) : node.value.matchAll(pattern)) {
      if (!isLiteral(node, match.index, context) || isRead?.(match, context)) continue
      const remedy = instead?.(match)
      const at = sliceText(node, match.index, match.index + match[0].length, context)
      const told = {actual: match[0], ...(remedy !== undefined && {expected: [remedy]})}
      report(context, at, 'markdown-literal', 'warning', {kind, text: match[0], instead: remedy ?? ''}, told)
    }
  }
}

const between = (
  text: string,
  pattern: RegExp,
  [open, close, after = '']: NonNullable<Literal['marks']>,
): RegExpExecArray[] =>
  enclosed(text, open, close).flatMap(({start, end}) => {
    const match = text.startsWith(after, end) ? pattern.exec(text.slice(start, end + after.length)) : null
    return match ? [Object.assign(match, {0: text.slice(start, end + after.length), index: start})] : []
  })

/** `[^ma-note]` */
const withoutSpaces = (text: string): string =>
  `[^${text
    .replace(/[[\]^]/g, '')
    .trim()
    .replace(/\s+/g, '-')}]`

/** `[^ma note]: texte` is an address to the parser when the text is one word. */
const tellDefinition = (node: Definition, context: Context): void => {
  const label = node.label ?? ''
  if (!/^\^.*\s/.test(label)) return
  const [text, instead] = [`[${label}]`, withoutSpaces(label)]
  report(
    context,
    node,
    'markdown-literal',
    'error',
    {kind: 'note-space', text, instead},
    {actual: text, expected: [instead]},
  )
}

const tellRows = ({children: [head, ...rows]}: Table, context: Context): void => {
  const columns = head?.children.length ?? 0
  for (const row of rows) {
    const cells = row.children.length
    if (cells <= columns) continue
    const place = placeOf(context.file, row)
    context.findings.push({place, rule: 'table-cells', severity: 'warning', values: {cells, columns}})
  }
}
