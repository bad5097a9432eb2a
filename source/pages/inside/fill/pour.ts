/** Content moved from the rest of a section into a page that is open. */
import {climb, isAtStart} from './cut.ts'
import {linesOf} from './estimate.ts'
import {isLeaf} from './leaves.ts'
import {appendRest, takeBefore} from './split.ts'
import type {Cut, OpenPage, Supply} from './types.ts'

/**
 * Moves about so many lines into the page, notes called in them included: blocks, and rows of tables, are never poured in by
 * the half. 0 takes the first block alone.
 */
export function pour({content}: Pick<OpenPage, 'content'>, supply: Supply, lines: number): void {
  const boundary = lines === 0 ? afterFirst(supply.rest) : boundaryAfter(supply, lines)
  if (boundary) appendRest(content, takeBefore(supply.rest, boundary))
  else appendRest(content, supply.rest)
  supply.setter.set(content)
}

function afterFirst(rest: Element): Cut | undefined {
  const next = rest.firstElementChild?.nextElementSibling
  return next ? {before: next} : undefined
}

/** A place between two blocks after `lines` lines of the rest, or a little more; undefined when the rest is not longer. */
export function boundaryAfter({rest, notes}: Pick<Supply, 'rest' | 'notes'>, lines: number): Cut | undefined {
  let seen = 0
  /** Lines of blocks that begin where nothing of them was seen yet. */
  let begun = 0
  let inside: Node | undefined
  const walker = document.createTreeWalker(rest, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = linesOf(node, notes)
    if (!isLeaf(node)) {
      begun += own
      continue
    }
    const block = unbroken(node, rest)
    if (seen >= lines && block !== inside) {
      const cut = climb(block, rest)
      if (!isAtStart(cut, rest)) return cut
    }
    inside = block
    seen += begun + own
    begun = 0
  }
  return undefined
}

/** The block or row to which `leaf` belongs; of a list its innermost item. */
function unbroken(leaf: Node, rest: Element): Node {
  let found = leaf
  for (let node: Node | null = leaf; node && node !== rest; node = node.parentNode) {
    if (!(node instanceof Element)) continue
    const isItem = found === leaf && /^(li|dd)$/.test(node.localName)
    if (isItem || whole.has(node.localName) || node.className === 'figure-pair') found = node
  }
  return found === leaf && leaf.parentNode !== rest ? (leaf.parentNode as Node) : found
}

const whole = new Set('p h1 h2 h3 h4 h5 h6 tr figure dt figcaption pre thead caption'.split(' '))
