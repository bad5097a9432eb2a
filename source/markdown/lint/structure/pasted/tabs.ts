import type {Paragraph, Root} from 'mdast'
import type {Remark} from '../types.ts'
import {walk} from '../walk.ts'
import {remark} from './headings.ts'
import {type Line, linesOf, nodeAt} from './lines.ts'

/** Columns parted by tabs: a table of a word processor or a spreadsheet, whose lines would run together. */
export function tabTables(tree: Root, source: string): Remark[] {
  const out: Remark[] = []
  walk<Paragraph>(tree, 'paragraph', node => {
    const lines = linesOf(node, source)
    for (let from = 0; from < lines.length; from++) {
      let to = from
      while (to < lines.length && isRow(lines[to]?.text ?? '')) to++
      const rows = lines.slice(from, to)
      const [head] = rows
      if (head && rows.length > 1 && !rows.every(line => isLabelled(line, source))) {
        const told = remark('tabs', nodeAt(node, head, from), head.text, row(head.text))
        const fix = tableOf(rows, from > 0, to < lines.length)
        out.push(fix ? {...told, fix} : told)
      }
      from = to
    }
  })
  return out
}

/** A tab between two words; a bullet and its tab are a list. */
const isRow = (text: string): boolean => /^[^\t]{2,}\t/.test(text) && !/^[\p{S}\p{P}\p{Co}o]\t/u.test(text)

/** « **Adjoint :**⇥Prénom Nom », a line that ends where it stands: what a tab merely sets apart from its label. */
const isLabelled = ({text, at}: Line, source: string): boolean =>
  /^[^\t]{2,}:[*_\s]*\t[^\t]+$/.test(text) &&
  (text.endsWith('\\') ||
    /^(?: {2,}|[ \t]*\r?\n[ \t>]*(?:\r?\n|$)|[ \t]*$)/.test(source.slice(at + text.length, at + text.length + 20)))

const cells = (text: string): string[] => text.split(/\t/)
const row = (text: string): string =>
  `| ${cells(text)
    .map(cell => cell.trim())
    .join(' | ')} |`

/** The table, when every line has as many cells and nothing in them would read otherwise there. */
function tableOf(rows: readonly Line[], isAfter: boolean, isBefore: boolean): Remark['fix'] {
  const columns = cells(rows[0]?.text ?? '').length
  if (rows.some(({text, prefix}) => prefix !== '' || text.includes('|') || cells(text).length !== columns))
    return undefined
  return rows.flatMap(({text, at}, index) => {
    const tabs = [...text.matchAll(/[ \u00A0]*\t[ \u00A0]*/g)]
    const last = index === rows.length - 1
    const end = at + text.length
    return [
      {sourceStart: at, sourceEnd: at, text: index === 0 && isAfter ? '\n| ' : '| '},
      ...tabs.map(({0: tab, index: place}) => ({
        sourceStart: at + place,
        sourceEnd: at + place + tab.length,
        text: ' | ',
      })),
      {
        sourceStart: end,
        sourceEnd: end,
        text: ` |${index === 0 ? `\n|${'---|'.repeat(columns)}` : ''}${last && isBefore ? '\n' : ''}`,
      },
    ]
  })
}
