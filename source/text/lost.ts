import type {Node, Parent} from 'unist'

/** How much markup may stand between a node and the one before. */
const nearby = 1000

/** From where to where a node stands in the source. */
export interface Span {
  readonly from: number
  readonly to: number
}

/**
 * The places of the nodes that have no position: GFM's search for addresses in text (`www.onu.org`) makes new nodes without
 * one. A leaf is sought in the source after its neighbours before; what cannot be found stands where it may begin. A parent
 * begins with its first child.
 *
 * @param shift what the offsets of the tree do not count: 1 for a byte order mark
 */
export function lostSpans(tree: Node, source: string, shift = 0): ReadonlyMap<Node, Span> {
  const lost = new Map<Node, Span>()
  let at = shift
  const walk = (node: Node): void => {
    for (const child of (node as Parent).children ?? []) {
      const known = child.position?.start.offset
      if (known !== undefined) at = Math.max(at, known + shift)
      const from = at
      const {value} = child as {value?: unknown}
      if (known === undefined && typeof value === 'string') {
        const head = /^[^&\\\n]*/.exec(value)?.[0] ?? ''
        const found = head === '' ? 0 : source.slice(at, at + head.length + nearby).indexOf(head)
        const start = found < 0 ? at : at + found
        at = Math.min(source.length, start + value.length)
        lost.set(child, {from: start, to: at})
      }
      if ('children' in child) walk(child)
      if (known === undefined && !lost.has(child)) lost.set(child, {from: firstIn(child, lost, shift) ?? from, to: at})
      const end = child.position?.end.offset
      at = Math.max(at, end === undefined ? at : end + shift)
    }
  }
  walk(tree)
  return lost
}

const firstIn = (node: Node, lost: ReadonlyMap<Node, Span>, shift: number): number | undefined => {
  const first = (node as Parent).children?.[0]
  if (!first) return undefined
  const offset = first.position?.start.offset
  return offset === undefined ? lost.get(first)?.from : offset + shift
}
