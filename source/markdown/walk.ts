import type {Nodes, Parents} from 'mdast'

/** Calls `visit` with each node that has children, the innermost first; it may change the list of children. */
export function eachParent(node: Nodes, visit: (parent: Parents) => void): void {
  if (!('children' in node)) return
  for (const child of [...node.children]) eachParent(child, visit)
  visit(node)
}

/** A parent's children as a list that any node may enter: for passes that move nodes about. */
export function childrenOf(parent: Parents): Nodes[] {
  return parent.children as Nodes[]
}

/** Gives a parent new children. */
export function setChildren(parent: Parents, children: readonly Nodes[]): void {
  parent.children = [...children] as typeof parent.children
}

const flow = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition', 'directive', 'definitionBody', 'figure'])

/** Whether a parent of the parsed tree holds blocks; any other holds inline content. */
export function holdsBlocks(parent: Nodes): boolean {
  return flow.has(parent.type)
}
