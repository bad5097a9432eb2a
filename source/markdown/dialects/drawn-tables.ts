import type {Code, Nodes} from 'mdast'
import {gridIn} from './grid.ts'
import {type Cell, tableOf} from './html-tables.ts'
import {tellDialect} from './tell.ts'
import type {Dialect, Tools} from './types.ts'

/** The tables of pandoc that are drawn with lines: grids, simple tables, tables of several lines. */
export const drawnTables: Dialect = {
  name: 'drawn-table',
  block: (code, tools) => {
    const source = code.lang ?? ''
    const isGrid = /^ *\+(?:[-=:]+\+)+\n/.test(source)
    if (!isGrid && !/(?:^|\n) *-{2,}(?: +-{2,})+(?:\n|$)/.test(source)) return undefined
    tellDialect(tools.context, code, 'drawn-table', 'read', source.split('\n', 1)[0] ?? '')
    const lines = source.split('\n')
    return isGrid ? grid(lines, code, tools) : ruled(lines, code, tools)
  },
}

const grid = (lines: readonly string[], code: Code, {markdown}: Tools): Nodes[] => {
  const {head, body} = gridIn(lines)
  const rows = (of: typeof head): Cell[][] =>
    of.map(row => row.map(({text, ...cell}) => ({...cell, ...pointed(text), content: markdown(unpointed(text), code)})))
  return tableOf(rows(head), rows(body), code)
}

/** `->au milieu<-`, `->à droite->` of zmarkdown. */
const arrows = /^->[ \t]*(.*?)[ \t]*(<-|->)$/

const pointed = (text: string): {align?: string} => {
  const [, , mark] = arrows.exec(text.split('\n', 1)[0] ?? '') ?? []
  return mark === undefined ? {} : {align: mark === '<-' ? 'center' : 'right'}
}

const unpointed = (text: string): string =>
  text
    .split('\n')
    .map(line => arrows.exec(line)?.[1] ?? line)
    .join('\n')

const columns = /^ *-{2,}(?: +-{2,})+ *$/
const around = /^ *-{15,} *$/

/** Columns are where the dashes are; a word that crosses the border belongs to the column in which it ends. */
const ruled = (lines: readonly string[], code: Code, {markdown}: Tools): Nodes[] => {
  const at = lines.findIndex(line => columns.test(line))
  const dashes = [...(lines[at] ?? '').matchAll(/-+/g)].map(({0: run, index}) => ({
    start: index,
    end: index + run.length,
  }))
  const isLined = around.test(lines[0] ?? '')
  const isBare = at === 0
  const heads = lines.slice(isLined ? 1 : 0, at)
  const isEnd = (line: string): boolean => around.test(line) || columns.test(line)
  const rest = lines.slice(at + 1)
  const rows = isEnd(rest.at(-1) ?? '') ? rest.slice(0, -1) : rest
  // Rows of several lines are apart by blank ones.
  const isMany = isLined || (isBare && rows.some(line => line.trim() === ''))
  const groups = isMany ? apart(rows) : rows.filter(line => line.trim() !== '').map(line => [line])
  const cut = (line: string): string[] =>
    dashes.map(({start}, index) =>
      line.slice(border(line, index === 0 ? 0 : start), border(line, dashes[index + 1]?.start)),
    )
  const cells = (group: readonly string[]): string[] => {
    const parts = group.map(cut)
    return dashes.map((_, index) =>
      parts
        .map(part => (part[index] ?? '').trim())
        .join('\n')
        .trim(),
    )
  }
  const sample = heads.length > 0 ? heads : (groups[0] ?? [])
  const aligns = dashes.map(({start, end}) => alignOf(sample, start, end))
  const made = (group: readonly string[]): Cell[] =>
    cells(group).map((text, index) => ({content: markdown(text, code), align: aligns[index]}))
  return tableOf(heads.length > 0 ? [made(heads)] : [], groups.map(made), code)
}

/** Where a column begins in a line: not within a word. */
const border = (line: string, start: number | undefined): number => {
  let at = start ?? line.length
  while (at > 0 && at < line.length && line[at - 1] !== ' ') at--
  return at
}

const apart = (lines: readonly string[]): string[][] => {
  const groups: string[][] = [[]]
  for (const line of lines) {
    if (line.trim() !== '') groups.at(-1)?.push(line)
    else if (groups.at(-1)?.length) groups.push([])
  }
  return groups.filter(group => group.length > 0)
}

/** The text of the head is flush with the dashes on one side, on both, or on neither. */
const alignOf = (lines: readonly string[], start: number, end: number): string | undefined => {
  const texts = lines.filter(line => line.slice(start, end).trim() !== '')
  if (texts.length === 0) return undefined
  const left = texts.some(line => line.charAt(start) !== ' ')
  const right = texts.some(line => line.length >= end && line.charAt(end - 1) !== ' ')
  if (left === right) return left ? undefined : 'center'
  return right ? 'right' : undefined
}
