/**
 * Blocks that other tools read by rules of their own (`{% highlight %}`, `{{< mermaid >}}`, a drawn table): the parser is
 * shown a block of code instead, of the same length line by line, so that every position holds and containers are as ever.
 */
import type {Masks} from './masks.ts'
import {drawnTable} from './ruled.ts'

/** A block that begins with a line of its own and ends with another. */
export interface RawBlock {
  readonly head: RegExp
  /** The line that closes the block that `head` begins; undefined: it is none after all. */
  readonly close: (head: RegExpExecArray) => RegExp | undefined
  /** Nothing of it is ever shown, as of a comment. */
  readonly hidden?: true
}

/** Longest block, in lines: a bound on look-ahead. */
const longest = 4000

interface Line {
  /** Where it begins in the source, and where what stands before its text (indentation, the sign of a quotation) ends. */
  readonly start: number
  readonly from: number
  readonly text: string
}

/** The text with each of those blocks as a fenced one; its language is, once restored, the line or the table that it was. */
export function maskBlocks(source: string, blocks: readonly RawBlock[], masks: Masks): string {
  if (
    !/^[ \t>]*(?:\{[%{:]|\+[-=]|-{2,}|<(?:style|script)|\\begin\{|:{3,}\{|%%|&&&|[^\n]*\n[ \t>]*-{2,} )/m.test(source)
  )
    return source
  const lines = linesOf(source)
  const unclosed = new Set<string>()
  let out = ''
  let done = 0
  let fence = ''
  let formula = ''
  let isInDollars = false
  const put = ({start, from, text: was}: Line, text: string, column = from - start): void => {
    out += source.slice(done, start + column) + text.padEnd(from + was.length - start - column)
    done = from + was.length
  }
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    const [, mark = ''] = /^(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})/.exec(line.text) ?? []
    if (fence !== '') {
      if (mark.startsWith(fence) && line.text.trim() === mark) fence = ''
      continue
    }
    // What a formula holds is its own; it ends with the paragraph.
    if (formula !== '') {
      if (line.text === '' || line.text.endsWith(formula)) formula = ''
      continue
    }
    formula = formulaFrom(line.text)
    if (formula !== '') continue
    if (line.text === '' || /^(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line.text)) isInDollars = false
    const isOfFormula = isInDollars && partOfFormula.test(line.text)
    isInDollars = isOpenAfter(line.text, isInDollars)
    const found = isOfFormula ? undefined : blockAt(lines, index, blocks, unclosed)
    if (!found) {
      if (mark !== '' && !line.text.slice(line.text.indexOf(mark) + mark.length).includes(mark.charAt(0))) fence = mark
      continue
    }
    const {last, hidden, sign, column} = found
    const inside = lines.slice(index, last + 1)
    if (hidden) for (const each of inside) put(each, '')
    else {
      const size = Math.min(8, inside.at(-1)?.text.length ?? 0, line.text.length - 1)
      const tildes = '~'.repeat(size)
      if (size < 3 || inside.slice(1, -1).some(({text}) => text.startsWith(tildes))) continue
      // A table's first line and its last may stand further in than its others: too far for a fence.
      put(line, tildes + masks.of(sign), column)
      put(inside.at(-1) as Line, tildes, column)
    }
    index = last
  }
  return out + source.slice(done)
}

const linesOf = (source: string): Line[] =>
  [...source.matchAll(/([ \t>]*)([^\r\n]*)(?:\r\n|\r|\n|$)/g)].map(({0: _, 1: before = '', 2: text = '', index}) => ({
    start: index,
    from: index + before.length,
    text: text.trimEnd(),
  }))

/** An environment that stands within a formula: on a line of its own it is none of its own where a dollar is open. */
const partOfFormula = /^\\begin\{(?:d?cases|[pbBvV]?matrix|smallmatrix|array|split|aligned|gathered)\}/

/** Whether a formula between dollars is open after a line; a dollar before a space opens none. */
const isOpenAfter = (text: string, wasOpen: boolean): boolean => {
  let isOpen = wasOpen
  for (const {0: mark, index} of text.matchAll(/(?<!\\)\$\$?/g))
    isOpen = !isOpen && (mark === '$$' || /\S/.test(text.charAt(index + 1)))
  return isOpen
}

/** What closes the formula that a line begins; empty where it begins none, or closes it itself. */
const formulaFrom = (text: string): string => {
  const [, open = '', rest = ''] = /^(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(\$\$|\\\[)(.*)$/.exec(text) ?? []
  const close = open === '$$' ? '$$' : '\\]'
  return open === '' || rest.includes(close) ? '' : close
}

interface Found {
  readonly last: number
  readonly hidden: boolean
  readonly sign: string
  /** Where its lines begin, where they are a table's. */
  readonly column?: number
}

const blockAt = (
  lines: readonly Line[],
  index: number,
  blocks: readonly RawBlock[],
  unclosed: Set<string>,
): Found | undefined => {
  const line = lines[index] as Line
  if (line.text === '') return undefined
  for (const {head, close, hidden = false} of blocks) {
    const match = head.exec(line.text)
    const closing = match ? close(match) : undefined
    if (!closing || unclosed.has(closing.source)) continue
    const end = Math.min(lines.length, index + longest)
    for (let at = index + 1; at < end; at++)
      if (closing.test(lines[at]?.text ?? '')) return {last: at, hidden, sign: line.text}
    unclosed.add(closing.source)
  }
  const last = drawnTable(lines, index)
  if (last === undefined) return undefined
  const rows = lines.slice(index, last + 1)
  const column = Math.min(...rows.filter(({text}) => text !== '').map(({start, from}) => from - start))
  const texts = rows.map(({start, from, text}) => ' '.repeat(Math.max(0, from - start - column)) + text)
  return {last, hidden: false, column, sign: texts.join('\n')}
}
