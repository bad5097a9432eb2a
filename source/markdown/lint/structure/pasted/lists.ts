/** Lists that are none, and lines that are a list. */
import type {List, Paragraph, Root} from 'mdast'
import type {Parent} from 'unist'
import type {Remark} from '../types.ts'
import {walk} from '../walk.ts'
import {remark} from './headings.ts'
import {linesOf, nodeAt} from './lines.ts'

/** « 1986. Une année » begins a list for Markdown; « a. … / b. … » is one paragraph for it. */
export function typedLists(tree: Root, source: string): Remark[] {
  const out: Remark[] = []
  walk<List>(tree, 'list', node => {
    const from = node.position?.start.offset
    const number = from === undefined ? undefined : /^\d{3,9}(?=[.)])/.exec(source.slice(from, from + 10))?.[0]
    if (from === undefined || number === undefined || node.children.length !== 1) return
    const end = from + number.length
    const line = /^[^\r\n]*/.exec(source.slice(from))?.[0] ?? ''
    out.push({
      ...remark('year', node, line, `${number}\\${line.slice(number.length)}`),
      fix: [{sourceStart: end, sourceEnd: end, text: '\\'}],
    })
  })
  walk<Paragraph>(tree, 'paragraph', (node, parent) => {
    const lines = linesOf(node, source)
    const index = lines.findIndex(({text}) => /^a[.)][ \t\u00A0]+\S/i.test(text))
    const [first, second] = [lines[index], lines[index + 1]]
    if (!first || !second || !/^b[.)][ \t\u00A0]+\S/i.test(second.text) || isRead(lines.slice(index), index, parent))
      return
    out.push(remark('letters', nodeAt(node, first, index), first.text, first.text.replace(/^\S+\s+/, '1. ')))
  })
  return out
}

/** Whether lines are read as a list after all: in an item they may follow its text. */
const isRead = (lines: readonly {readonly text: string}[], index: number, parent: Parent | undefined): boolean =>
  (index === 0 || parent?.type === 'listItem') && isLetteredList(lines)

/** Whether lines begin with letters that miss none: then they are read as a list (`dialects/lettered-lists.ts`). */
const isLetteredList = (lines: readonly {readonly text: string}[]): boolean => {
  const marks = lines.flatMap(({text}) => /^([a-z][.)])[ \t\u00A0]+\S/i.exec(text)?.[1] ?? [])
  const [first = ''] = marks
  return marks.every((mark, index) => mark === String.fromCharCode(first.charCodeAt(0) + index) + first.charAt(1))
}
