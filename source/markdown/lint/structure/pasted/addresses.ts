/** Addresses and signatures: lines that count, and that Markdown joins. */
import type {Paragraph, Root} from 'mdast'
import type {Remark} from '../types.ts'
import {walk} from '../walk.ts'
import {remark} from './headings.ts'
import {type Line, linesOf, nodeAt} from './lines.ts'

/** Postcodes of France, of Belgium and Switzerland, of Canada, before or after a town; a telephone, an e-mail. */
const address =
  /^(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|^(?:Tél|T)\.? ?:|^\S+@\S+\.\w+$|^(?:0\d|\+\d\d)(?:[ .]?\d){6,}/u

export function joinedLines(tree: Root, source: string): Remark[] {
  const out: Remark[] = []
  for (const child of outsideVerse(tree))
    walk<Paragraph>(child, 'paragraph', node => {
      const found = lineRemark(node, source)
      if (found) out.push(found)
    })
  return out
}

/** What the text has beside `:::vers`, where lines stay lines. */
export function outsideVerse(tree: Root): Root['children'] {
  let inVerse = false
  return tree.children.filter(child => {
    if ((child as {type: string}).type === 'fence') {
      const {name = ''} = child as {name?: string}
      inVerse = /^(?:vers|verse|strophe)/.test(name) || (inVerse && name !== '')
    }
    return !inVerse
  })
}

/** What is told of a paragraph whose lines are those of an address, of a signature, of labels. */
export function lineRemark(node: Paragraph, source: string): Remark | undefined {
  if (node.children.some(({type}) => type !== 'text' && type !== 'link' && type !== 'strong' && type !== 'emphasis'))
    return undefined
  const lines = linesOf(node, source)
  const [head] = lines
  if (head && lines.length > 1 && lines.every(({text}) => label.test(text))) return joined(node, head, lines)
  const end = lines.findIndex(line => !isShort(line))
  const from = 0
  const to = end === -1 ? lines.length : end
  const block = lines.slice(from, to)
  const [first] = block
  if (!first || block.length < 2 || to < lines.length) return undefined
  const isAddress = block.some(({text}) => address.test(text))
  if (!isAddress && (block.length < 3 || block.some(({text}) => /[.!?…]$/.test(text)))) return undefined
  const shown = joined(node, first, block)
  if (!isAddress) return shown
  const fix = block.slice(0, -1).map(({text, at}) => ({
    sourceStart: at + text.length,
    sourceEnd: at + text.length,
    text: '\\',
  }))
  return {...shown, fix}
}

/** « Présents : … », « **Cuisson :** … »: what is one of several such lines. */
const label = /^(?:\*\*)?\p{Lu}[\p{L}’' -]{1,30}(?:\*\*)? ?:(?:\*\*)? \S/u

const joined = (node: Paragraph, first: Line, lines: readonly Line[]): Remark => ({
  ...remark('lines', nodeAt(node, first, 0), first.text, `${first.text}\\`),
  actual: lines.map(({text}) => text).join('\n'),
  expected: [lines.map(({text}) => text).join('\\\n')],
})

/** A line that ends before its time, and begins as a line of an address or a signature does. */
const isShort = ({text}: Line): boolean =>
  text.length < 46 &&
  /^[\p{Lu}\d+«(*_]|@/u.test(text) &&
  !/[:;»\\|]$|\t|^(?:\d{1,3}[.)]|\p{L}[.)]|[-–—•*+]) /u.test(text) &&
  /[\p{Ll}\d]/u.test(text)
