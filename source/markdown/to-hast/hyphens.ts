/** Hyphens that no line may leave: those before the first letter of a word, several in a row, and those between two numbers. */
import type {Element, ElementContent, Root, Text} from 'hast'
import {SKIP, visit} from 'unist-util-visit'

/**
 * The sign of an option, `--profile`, `-q`, and two or three hyphens; more of them are a rule, which may be as long as a line.
 * Numbers are those of years, dates and articles (« 2025-2027 », « 2018-06 »).
 * A ligature (`-fin`, `-office`) is never parted: painted over two elements, its letters would be lost to copying and listening.
 */
const hyphens =
  /(?<![\p{L}\p{N}-])-{1,3}(?:f+\p{L}?|[\p{L}\p{N}])|(?<!-)-{2,3}(?!-)|(?<![^\s(«“\u202F])\p{N}{1,4}(?:-\p{N}{1,4}){1,2}(?![\p{L}\p{N}-])/gu

/** In which a span is no element. */
const foreign = new Set(['math', 'svg'])

/** Wraps them in `span.tied`: a browser ends lines after any hyphen. */
export function tieHyphens(root: Root | Element): void {
  visit(root, (node, index, parent) => {
    if (node.type === 'element' && foreign.has(node.tagName)) return SKIP
    if (node.type !== 'text' || !parent || index === undefined || !node.value.includes('-')) return undefined
    const parts = partsOf(node, node.position ?? parent.position)
    parent.children.splice(index, 1, ...parts)
    return [SKIP, index + parts.length]
  })
}

const partsOf = (node: Text, place: Text['position']): ElementContent[] => {
  const {value} = node
  const position = place && {position: place}
  const parts: ElementContent[] = []
  let at = 0
  for (const {0: found, index} of value.matchAll(hyphens)) {
    if (index > at) parts.push({...node, value: value.slice(at, index)})
    const children = [{...node, value: found}]
    parts.push({type: 'element', tagName: 'span', properties: {className: ['tied']}, children, ...position})
    at = index + found.length
  }
  if (at < value.length) parts.push({...node, value: value.slice(at)})
  return parts
}
