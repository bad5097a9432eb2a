import type {Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {lostSpans} from '../../text/lost.ts'
import type {Located} from './positions.ts'

/** Gives a position to the nodes that the parser left without one. */
export function locateLost(tree: Root, {file: {text}, point}: Located): void {
  const lost = lostSpans(tree, text)
  if (lost.size === 0) return
  visit(tree, (node: Nodes) => {
    const span = lost.get(node)
    if (span) node.position = {start: point(span.from), end: point(span.to)}
  })
}
