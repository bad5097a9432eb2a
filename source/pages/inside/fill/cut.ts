/** Places between two contents of a flow. */
import {walkLeaves} from './leaves.ts'
import type {Cut} from './types.ts'

/** A cut before `node`, or before the highest ancestor of which it is the first content. */
export function climb(node: Node, flow: Element): Cut {
  let highest = node
  while (highest.parentNode && highest.parentNode !== flow && !hasContentBefore(highest)) highest = highest.parentNode
  return {before: highest}
}

/** True when nothing that a reader sees stands before `cut` in `flow`. */
export function isAtStart(cut: Cut, flow: Element): boolean {
  if ('text' in cut) return false
  for (let node: Node = cut.before; node !== flow; node = node.parentNode as Node) {
    if (hasContentBefore(node)) return false
  }
  return true
}

/** True when `node` stands before the cut. */
export function isBefore(node: Node, cut: Cut): boolean {
  const at = 'text' in cut ? cut.text : cut.before
  return (at.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
}

/** The block of running text inside which the cut falls; undefined when it falls between blocks. */
export function cutBlock(cut: Cut): HTMLElement | undefined {
  if (!('text' in cut) && !hasContentBefore(cut.before)) return undefined
  const at = 'text' in cut ? cut.text : cut.before
  if (at instanceof Element && isBlock(at)) return undefined
  return blockOf(at)
}

/** The nearest ancestor of `node` that is not laid out in a line. */
export function blockOf(node: Node): HTMLElement {
  let element = node.parentElement as HTMLElement
  while (element.parentElement && !isBlock(element)) element = element.parentElement
  return element
}

export function isBlock(element: Element): boolean {
  return !getComputedStyle(element).display.startsWith('inline')
}

function hasContentBefore(node: Node): boolean {
  for (let sibling = node.previousSibling; sibling; sibling = sibling.previousSibling) {
    if (sibling instanceof Text ? /\S/.test(sibling.data) : isContent(sibling)) return true
  }
  return false
}

/** False for what never stands alone at a page's foot: captions and heads of tables, empty marks. */
function isContent(node: Node): boolean {
  if (!(node instanceof Element)) return false
  if (/^(caption|colgroup|col|thead)$/.test(node.localName)) return false
  return /^(img|svg|hr|br|math|canvas|input)$/.test(node.localName) || !walkLeaves(node, true).next().done
}
