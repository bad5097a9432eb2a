import type {Node, Parent} from 'unist'

interface AnyNode extends Node {
  readonly value?: string
  readonly alt?: string | null
  readonly children?: readonly AnyNode[]
}

/** Calls `seen` on each node of a type, with its parent and its index, in reading order; not in what `skips` says. */
export function walk<Kind extends Node>(
  tree: Node,
  type: Kind['type'],
  seen: (node: Kind, parent: Parent | undefined, index: number) => void,
  skips: (node: Node) => boolean = () => false,
): void {
  const visit = (node: Node, parent: Parent | undefined, index: number): void => {
    if (node.type === type) seen(node as Kind, parent, index)
    if (skips(node)) return
    const {children} = node as Partial<Parent>
    for (const [at, child] of children?.entries() ?? []) visit(child, node as Parent, at)
  }
  visit(tree, undefined, 0)
}

/** The text of a node as it is read: alternative texts and notes left out, code kept. */
export function textOf(node: Node): string {
  const {type, value, children} = node as AnyNode
  if (type === 'break') return '\n'
  if (unread.has(type)) return ''
  return value ?? (children ?? []).map(textOf).join('')
}

const unread = new Set(['html', 'attributes', 'footnoteReference', 'erased', 'control', 'foreign'])

/** Whether a text ends as a sentence, an introduction or a quotation does. */
export const isEnded = (text: string): boolean => /[.!?…:;,»”"’')\]\u2014|*]\s*$/.test(text)
