import type {Nodes, Parents, Root} from 'mdast'
import type {Located} from './positions.ts'

/** How much markup may stand between a node and the one before. */
const nearby = 1000

/**
 * Gives a position to the nodes that have none: GFM's search for addresses in text (`www.onu.org`) makes new nodes without
 * one. They are sought in the source after their neighbours before; what cannot be found stands where it may begin.
 */
export function locateLost(tree: Root, located: Located): void {
  const {text} = located.file
  let at = 0
  const walk = (parent: Parents): void => {
    for (const child of parent.children as Nodes[]) {
      const known = child.position?.start.offset
      if (known !== undefined) at = Math.max(at, known)
      const from = at
      if (known === undefined && 'value' in child) {
        const head = /^[^&\\\n]*/.exec(child.value)?.[0] ?? ''
        const found = head === '' ? 0 : text.slice(at, at + head.length + nearby).indexOf(head)
        const start = found < 0 ? at : at + found
        at = Math.min(text.length, start + child.value.length)
        child.position = {start: located.point(start), end: located.point(at)}
      }
      if ('children' in child) walk(child)
      if (!child.position) {
        const start = 'children' in child ? child.children[0]?.position?.start : undefined
        child.position = {start: start ?? located.point(from), end: located.point(at)}
      }
      at = Math.max(at, child.position.end.offset ?? at)
    }
  }
  walk(tree)
}
