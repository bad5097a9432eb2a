/** Content moved from the rest of a section into a page that is open. */
import {climb, isAtStart} from './cut.ts'
import {lastLeaf, walkLeaves} from './leaves.ts'
import {endsBeyond} from './measure.ts'
import {appendRest, takeBefore} from './split.ts'
import type {Cut, OpenPage, Supply} from './types.ts'

/** Characters that are tried when the first attempt did not fill the page. */
const more = 500

/** As many characters as an element without text, a picture for one, counts for. */
const weight = 300

/**
 * Moves content into the page until it overflows or nothing is left: `length` characters, then some more each time. A
 * `length` of 0 takes the first block alone.
 */
export function pour({content, box}: OpenPage, supply: Supply, length: number): void {
  let amount = length
  while (supply.rest.firstChild) {
    const boundary = length === 0 ? afterFirst(supply.rest) : boundaryAfter(supply.rest, amount)
    if (boundary) appendRest(content, takeBefore(supply.rest, boundary))
    else appendRest(content, supply.rest)
    supply.setter.set(content)
    const last = lastLeaf(content)
    if (length === 0 || (last && endsBeyond(last, box))) break
    amount = more
  }
}

function afterFirst(rest: Element): Cut | undefined {
  const next = rest.firstElementChild?.nextElementSibling
  return next ? {before: next} : undefined
}

/** A place between two blocks after about `length` characters of `rest`; undefined when the rest is not much longer. */
export function boundaryAfter(rest: Element, length: number): Cut | undefined {
  let seen = 0
  for (const leaf of walkLeaves(rest)) {
    if (seen >= length) {
      const cut = climb(unbroken(leaf, rest), rest)
      if (!isAtStart(cut, rest)) return cut
    }
    seen += leaf instanceof Text ? leaf.length : weight
  }
  return undefined
}

/** The block or row to which `leaf` belongs: content is never poured in by the half of one. */
function unbroken(leaf: Node, rest: Element): Node {
  let found = leaf
  for (let node: Node | null = leaf; node && node !== rest; node = node.parentNode) {
    if (node instanceof Element && (whole.has(node.localName) || node.className === 'figure-pair')) found = node
  }
  return found === leaf && leaf.parentNode !== rest ? (leaf.parentNode as Node) : found
}

const whole = new Set('p h1 h2 h3 h4 h5 h6 tr figure dt figcaption pre thead caption'.split(' '))
