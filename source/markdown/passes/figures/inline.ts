import type {Root} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'
import {type Context, report} from '../../context.ts'

/** Tells the captions and credits of images that stand in a line of text, a cell, a heading: only a figure shows them. */
export function tellInline(tree: Root, context: Context): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'figure') return SKIP
    if (node.type !== 'image' || context.file.text[node.position?.start.offset ?? -1] !== '!') return undefined
    // Attributes that are mistyped are told; once they are right it is a figure.
    const next = parent?.children[(index ?? 0) + 1]
    if (next?.type === 'text' && next.data?.raw?.kind === 'attributes') return undefined
    const text = node.title || node.data?.attributes?.pairs.credit
    if (text) report(context, node, 'image-inline', 'warning', {text}, {actual: text})
    return undefined
  })
}
