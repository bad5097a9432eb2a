/** Rows of a table that make none: without the line of dashes, cut by an empty line, drawn. */
import type {Nodes, Paragraph} from 'mdast'
import type {Located} from '../positions.ts'
import type {Raw} from './addresses.ts'

/** The rows in `paragraph`, from the first to the last, and what is missing; `before` is the block before it. */
export function rowsIn(paragraph: Paragraph, before: Nodes | undefined, {file}: Located): Raw[] {
  const start = paragraph.position?.start.offset ?? 0
  const source = file.text.slice(start, paragraph.position?.end.offset ?? 0)
  if (!/[|+]/.test(source)) return []
  const lines = linesOf(source)
  const drawn = lines.filter(({text}) => /^\+(?:[-=:]+\+)+$/.test(text))
  const rows = lines.filter(({text}) => /^\|.*\|$/.test(text) && text.length > 2)
  const isCut = before?.type === 'table' && rows.length === lines.length
  if (drawn.length > 1) return [raw(start, lines, 'table-drawn', rows)]
  if (rows.length > 1 || (isCut && rows.length > 0)) return [raw(start, rows, isCut ? 'table-cut' : fault(rows), rows)]
  const bars = lines.map(({text}) => (/^[^|\s][^|]*(?:\s\|\s[^|]+)+$/.test(text) ? cellsOf(text) : 0))
  if (bars.length > 1 && bars[0] && bars.every(count => count === bars[0]))
    return [raw(start, lines, fault(lines), lines)]
  return []
}

interface Line {
  readonly text: string
  readonly at: number
}

const linesOf = (source: string): Line[] =>
  [...source.matchAll(/^[ \t>]*(\S[^\r\n]*)/gm)].map(({0: all, 1: text = '', index}) => ({
    text: text.trimEnd(),
    at: index + all.length - text.length,
  }))

/** What a second line that was meant as the line of dashes lacks, if there is one. */
const fault = ([head, second]: readonly Line[]): string => {
  if (!second || !/^[|\s:—–-]*[—–-][|\s:—–-]*$/.test(second.text)) return 'table-dashes'
  return /[—–]/.test(second.text) || cellsOf(second.text) === cellsOf(head?.text ?? '')
    ? 'table-hyphens'
    : 'table-columns'
}

const cellsOf = (text: string): number => text.replace(/^\||\|$/g, '').split('|').length

const raw = (start: number, lines: readonly Line[], kind: string, rows: readonly Line[]): Raw => {
  const [first, last] = [lines[0], lines.at(-1)]
  const columns = cellsOf(rows[0]?.text ?? '')
  return {
    start: start + (first?.at ?? 0),
    end: start + (last ? last.at + last.text.length : 0),
    kind,
    ...(kind !== 'table-cut' && {instead: `|${'---|'.repeat(columns)}`}),
  }
}
