/** Rows of underscores or of points, as a form or a work sheet has them: a blank to be filled in. */
import type {Nodes, Root, Text} from 'mdast'
import {type Context, report} from '../context.ts'
import {isLiteral, sliceText} from '../parse/positions.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'

/** Eight points or more; ten where a word stands right before them. Before a number at a line's end they lead to a page. */
const row =
  /(?<![\p{L}\p{N}_])_{4,}(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}.…])\.{8,}(?![\p{L}\p{N}.…]|[ \t]*(?:pp?\.[ \u00A0]?)?\d+[ \t]*$)|(?<=[\p{L}\p{N}])\.{10,}(?![\p{L}\p{N}.…]|[ \t]*(?:pp?\.[ \u00A0]?)?\d+[ \t]*$)|(?<![.…])…{4,}(?![\p{L}\p{N}.…]|[ \t]*(?:pp?\.[ \u00A0]?)?\d+[ \t]*$)/gmu

const mayHave = /____|\.{8}|…{4}/

/** No blank is longer than a line. */
const longest = 60

/** Makes blanks of them, alone on a line or in a sentence; the first is told. */
export function readBlanks(tree: Root, context: Context): void {
  let told = false
  const tell = (node: Nodes, text: string): void => {
    if (!told)
      report(
        context,
        node,
        'pasted',
        'info',
        {kind: 'blank', text: text.slice(0, 60), instead: '[____]'},
        {actual: text, expected: ['[____]']},
      )
    told = true
  }
  eachParent(tree, parent => {
    const children = childrenOf(parent)
    if (!children.some(child => isRule(child, context) || (child.type === 'text' && mayHave.test(child.value)))) return
    setChildren(
      parent,
      children.flatMap((child): Nodes[] => {
        if (isRule(child, context)) {
          tell(child, sourceOf(child, context))
          return [{type: 'paragraph', children: [blank(child, sourceOf(child, context).trim())], ...at(child)} as Nodes]
        }
        return child.type === 'text' && !child.data?.raw ? parts(child, context, tell) : [child]
      }),
    )
  })
}

/** A rule of underscores alone; three of them part two sections. */
const isRule = (node: Nodes, context: Context): boolean =>
  node.type === 'thematicBreak' && /^_{6,}\s*$/.test(sourceOf(node, context))

const sourceOf = ({position}: Nodes, {file}: Context): string =>
  file.text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)

const at = ({position}: Nodes): Pick<Nodes, 'position'> => (position ? {position} : {})

const blank = (node: Nodes, text: string): Nodes =>
  ({type: 'blank', value: text, length: Math.min(lengthOf(text), longest), ...at(node)}) as Nodes

/** In underscores: a point is half as wide, a sign of three points twice. */
const lengthOf = (text: string): number =>
  text.startsWith('.') ? Math.ceil(text.length / 2) : text.startsWith('…') ? 2 * text.length : text.length

const parts = (text: Text, context: Context, tell: (node: Nodes, text: string) => void): Nodes[] => {
  const out: Nodes[] = []
  let from = 0
  for (const {0: found, index} of text.value.matchAll(row)) {
    if (!isLiteral(text, index, context)) continue
    const slice = sliceText(text, index, index + found.length, context)
    tell(slice, found)
    // A row that has a line of the source for itself has one on the page.
    const isLine = isLineOf(text.value, index, found.length)
    const end = isLine && index > 0 ? text.value.lastIndexOf('\n', index) : index
    if (end > from) out.push(sliceText(text, from, end, context))
    if (end >= from && end < index) out.push({type: 'break', ...at(sliceText(text, end, end + 1, context))})
    out.push(blank(slice, found))
    from = index + found.length
  }
  if (from === 0) return [text]
  if (from < text.value.length) out.push(sliceText(text, from, text.value.length, context))
  return out
}

const isLineOf = (text: string, index: number, length: number): boolean =>
  /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, index - 20), index)) &&
  /^[ \t]*(?:\n|$)/.test(text.slice(index + length, index + length + 20))
