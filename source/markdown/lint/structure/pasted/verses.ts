/** Verses and songs typed line by line: Markdown makes one paragraph of each stanza. */
import type {Paragraph, Root} from 'mdast'
import type {Remark} from '../types.ts'
import {walk} from '../walk.ts'
import {lineRemark, outsideVerse} from './addresses.ts'
import {remark} from './headings.ts'
import {linesOf, nodeAt} from './lines.ts'

/** A longer line is one of prose, in characters. */
const longest = 64

/**
 * One remark for all stanzas of a text: whoever typed one of them so typed them all. Two lines alone are a stanza beside
 * others only; what is told as an address or a signature is none.
 */
export function versesOf(tree: Root, source: string): Remark[] {
  const found: Paragraph[] = []
  for (const child of outsideVerse(tree))
    walk<Paragraph>(child, 'paragraph', node => {
      if (isStanza(node, source) && !lineRemark(node, source)) found.push(node)
    })
  const [first] = found
  if (!first || (found.length < 2 && linesOf(first, source).length < 3)) return []
  const lines = linesOf(first, source)
  const [head] = lines
  if (!head) return []
  const told = remark('verse', nodeAt(first, head, 0), head.text, ':::vers')
  return [
    {
      ...told,
      values: {...told.values, count: found.length},
      actual: lines.map(line => line.text).join('\n'),
      expected: [`:::vers\n${lines.map(line => line.text).join('\n')}\n:::`],
    },
  ]
}

/** Short lines that all begin with a capital, most of them in the middle of a sentence. */
function isStanza(node: Paragraph, source: string): boolean {
  if (node.children.some(({type}) => type !== 'text' && type !== 'strong' && type !== 'emphasis')) return false
  const lines = linesOf(node, source).map(({text}) => text.replace(/[*_\\]+$/, ''))
  if (lines.length < 2 || !lines.every(line => line.length <= longest && begin.test(line))) return false
  if (lines.some(line => line.includes('\t'))) return false
  const running = lines.slice(0, -1).filter(line => !/[.!?…:»]$/.test(line)).length
  return running > 0 && running * 2 >= lines.length - 1
}

/** A capital, behind marks of emphasis, a quotation mark, a bracket, the number of a voice. */
const begin = /^(?:[*_«“"‘'([{\s]|\p{No})*\p{Lu}/u
