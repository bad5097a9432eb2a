/** What takes room in a flow, in document order. */
import type {Leaf} from './types.ts'

/**
 * The leaves of `root` in document order: texts that are not blank, and elements without children. A drawing (`svg`) and
 * a formula are one leaf each. Repeated table heads are left out unless `repeated` is true.
 */
export function leavesOf(root: Node, repeated = false): Leaf[] {
  const leaves: Leaf[] = []
  gather(root, repeated, leaves)
  return leaves
}

/** All of them by recursion: four times as fast as one at a time, and asked for several times a page. */
function gather(parent: Node, repeated: boolean, leaves: Leaf[]): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isLeaf(node)) leaves.push(node)
    else if (node.nodeType === Node.ELEMENT_NODE && (repeated || !(node as Element).hasAttribute('data-repeated')))
      gather(node, repeated, leaves)
  }
}

/** The last leaf of `root`; repeated table heads are left out. */
export function lastLeaf(root: Node): Leaf | undefined {
  if (root instanceof Element && root.hasAttribute('data-repeated')) return undefined
  for (let node = root.lastChild; node; node = node.previousSibling) {
    const leaves =
      node.lastChild && !(node instanceof Element && atomic.has(node.localName)) ? lastLeaf(node) : undefined
    if (leaves) return leaves
    if (isLeaf(node)) return node
  }
  return undefined
}

/** The same, one at a time. */
export function* walkLeaves(root: Node, repeated = false): Generator<Leaf> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  let node: Node | null = walker.nextNode()
  while (node) {
    if (isLeaf(node)) yield node
    const into =
      isText(node) ||
      !(node instanceof Element) ||
      (!atomic.has(node.localName) && (repeated || !node.hasAttribute('data-repeated')))
    node = into ? walker.nextNode() : nextOutside(walker, root)
  }
}

/** Whether `node` is a leaf. */
export function isLeaf(node: Node): node is Leaf {
  if (isText(node)) return /\S/.test(node.data)
  return node instanceof Element && (atomic.has(node.localName) || (!node.firstChild && !isWeightless(node)))
}

/** `instanceof` climbs the prototypes: of a page's nodes half are texts. */
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE

const atomic = new Set(['svg', 'img', 'math', 'canvas', 'video', 'input', 'object'])
/** True for what takes no room though it is empty: cells, marks of breaks and of line ends. */
function isWeightless(element: Element): boolean {
  return weightless.has(element.localName) || element.classList.contains('line-end')
}

const weightless = new Set(['br', 'wbr', 'col', 'colgroup', 'td', 'th', 'tr', 'tbody', 'a'])

/** The node after the walker's current one and all that is in it. */
function nextOutside(walker: TreeWalker, root: Node): Node | null {
  for (;;) {
    const sibling = walker.nextSibling()
    if (sibling) return sibling
    const parent = walker.parentNode()
    if (!parent || parent === root) return null
  }
}
