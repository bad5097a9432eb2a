import type {Blockquote, Nodes, Paragraph, PhrasingContent, Root, Text} from 'mdast'
import {foldedName} from '../../text/fold.ts'
import type {Context} from '../context.ts'
import type {Directive, Erased} from '../nodes.ts'
import {isLiteral, sliceText} from '../parse/positions.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'

const mark = /^\[!(\p{L}[^\]\n]{0,60})\][+-]?[ \t]*/u

/**
 * `> [!NOTE] Titre`: a quotation that begins so is a box, of any name; the rest of its first line is the title. `[!NOTE]-` of
 * Obsidian, folded on a screen, is the same on paper.
 */
export function makeAlerts(tree: Root, context: Context): void {
  eachParent(tree, parent => {
    if (!childrenOf(parent).some(child => child.type === 'blockquote')) return
    setChildren(
      parent,
      childrenOf(parent).map(
        (child): Nodes => (child.type === 'blockquote' ? (boxOf(child, context) ?? child) : child),
      ),
    )
  })
}

const boxOf = (quote: Blockquote, context: Context): Directive | undefined => {
  const [first, ...others] = quote.children
  if (first?.type !== 'paragraph') return undefined
  const [text, ...rest] = first.children
  const match = text?.type === 'text' ? mark.exec(text.value) : null
  if (text?.type !== 'text' || !match?.[1] || !isLiteral(text, 0, context)) return undefined
  const erased: Erased = {...sliceText(text, 0, match[0].length, context), type: 'erased'}
  const after = sliceText(text, match[0].length, text.value.length, context)
  const [title, body] = firstLine([...(after.value ? [after] : []), ...rest], context)
  const children: Directive['children'] = [...others]
  const bodyPosition = around(body)
  if (bodyPosition) children.unshift({type: 'paragraph', children: body, position: bodyPosition})
  const head: Paragraph = {
    type: 'paragraph',
    data: {role: 'title'},
    children: [erased, ...title],
    ...(erased.position && {position: erased.position}),
  }
  const titlePosition = around([erased, ...title])
  if (titlePosition) head.position = titlePosition
  children.unshift(head)
  const name = match[1].trim()
  const label = name === name.toUpperCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name
  return {
    type: 'directive',
    name: 'box',
    typed: name,
    attributes: {classes: [], pairs: {kind: foldedName(name), label}},
    children,
    ...(quote.position && {position: quote.position}),
  }
}

/** Inline content up to the first line end, and the rest. */
const firstLine = (content: readonly PhrasingContent[], context: Context): [PhrasingContent[], PhrasingContent[]] => {
  for (const [index, node] of content.entries()) {
    if (node.type === 'break') return [content.slice(0, index), content.slice(index + 1)]
    const end = node.type === 'text' ? node.value.indexOf('\n') : -1
    if (node.type !== 'text' || end < 0) continue
    const before: Text[] = end > 0 ? [sliceText(node, 0, end, context)] : []
    const feed: Erased = {...sliceText(node, end, end + 1, context), type: 'erased'}
    const after = sliceText(node, end + 1, node.value.length, context)
    return [
      [...content.slice(0, index), ...before, feed],
      [...(after.value ? [after] : []), ...content.slice(index + 1)],
    ]
  }
  return [[...content], []]
}

const around = (nodes: readonly Nodes[]): Paragraph['position'] => {
  const start = nodes[0]?.position?.start
  const end = nodes.at(-1)?.position?.end
  return start && end ? {start, end} : undefined
}
