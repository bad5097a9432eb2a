import type {Nodes, Paragraph, Parents, PhrasingContent, Root} from 'mdast'
import {phrasingNodes} from '../../text/phrasing.ts'
import {childrenOf, setChildren} from '../walk.ts'
import type {Masks} from './raw/masks.ts'

/** Levels of nesting that are kept. Deeper ones overflow the stack of the libraries (at about 3 000). */
export const deepest = 100

/**
 * Signs of containers at the beginning of one line that are still read as such: they cost more than their number, and at some
 * thousands micromark overflows the stack.
 */
const mostSigns = 200

const sign = /[ \t]*(?:>|[-+*:](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y
const signs = new RegExp(`^(?:${sign.source})+`, 'gm')

/** The text with a mask for the first sign too many of each line: what begins there is text. */
export function maskDeep(text: string, masks: Masks): string {
  return text.replace(signs, found => {
    if (found.length <= mostSigns) return found
    sign.lastIndex = 0
    for (let count = 0; count < mostSigns; count++) if (!sign.test(found)) return found
    const at = found.slice(sign.lastIndex).search(/\S/) + sign.lastIndex
    return at < sign.lastIndex ? found : found.slice(0, at) + masks.of(found.charAt(at)) + found.slice(at + 1)
  })
}

const phrasing: ReadonlySet<string> = new Set([...phrasingNodes, 'html', 'foreign'])

/**
 * Flattens what is nested more than 100 levels deep: its leaves stay, in order, as children of the last level kept, blocks
 * of text as paragraphs. Returns the nodes whose content was flattened. Uses no recursion.
 */
export function limitDepth(tree: Root): Nodes[] {
  const flattened: Nodes[] = []
  const queue: {node: Nodes; depth: number}[] = [{node: tree, depth: 0}]
  for (let next = queue.pop(); next; next = queue.pop()) {
    const {node, depth} = next
    if (!('children' in node)) continue
    if (depth < deepest) for (const child of node.children) queue.push({node: child, depth: depth + 1})
    else if (
      childrenOf(node).some(child => 'children' in child && child.children.length > 0 && child.type !== 'paragraph')
    ) {
      flattened.push(node)
      flatten(node)
    }
  }
  return flattened
}

/** All leaves under `node` as its children; runs of inline leaves are paragraphs where blocks are expected. */
const flatten = (node: Parents): void => {
  const inline = phrasing.has(node.type) || node.type === 'paragraph' || node.type === 'heading'
  const leaves: {leaf: Nodes; block: Nodes | undefined}[] = []
  const stack: {node: Nodes; block: Nodes | undefined}[] = [...node.children]
    .reverse()
    .map(child => ({node: child, block: undefined}))
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (!('children' in next.node)) leaves.push({leaf: next.node, block: next.block})
    else {
      const block = phrasing.has(next.node.type) ? next.block : next.node
      for (const child of [...next.node.children].reverse()) stack.push({node: child, block})
    }
  }
  if (inline) {
    setChildren(
      node,
      leaves.map(({leaf}) => leaf),
    )
    return
  }
  const blocks: Nodes[] = []
  let last: {block: Nodes | undefined; paragraph: Paragraph} | undefined
  for (const {leaf, block} of leaves) {
    if (!phrasing.has(leaf.type)) {
      blocks.push(leaf)
      last = undefined
    } else if (last && last.block === block) last.paragraph.children.push(leaf as PhrasingContent)
    else {
      const paragraph: Paragraph = {type: 'paragraph', children: [leaf as PhrasingContent]}
      if (leaf.position) paragraph.position = leaf.position
      last = {block, paragraph}
      blocks.push(paragraph)
    }
  }
  const item = (block: Nodes): Nodes => ({
    type: 'listItem',
    spread: false,
    children: [block as Paragraph],
    ...(block.position && {position: block.position}),
  })
  setChildren(node, node.type === 'list' ? blocks.map(item) : blocks)
}
