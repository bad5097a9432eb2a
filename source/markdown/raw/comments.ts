/** Comments that nothing closes: HTML would take all that follows for a comment. */
import type {Nodes, Root} from 'mdast'
import type {Node} from 'unist'
import {visit} from 'unist-util-visit'

/** How often the text is read again, each time with the comments that were found open. */
const rounds = 20

/**
 * Parses `text` so that an open `<!--` is text, and what follows it Markdown. A comment in which another one begins is
 * open too: the `-->` is the other one's.
 */
export function parseWithOpenComments(text: string, parse: (text: string) => Root): Root {
  let tree = parse(text)
  const mask = masks.find(character => !text.includes(character))
  if (mask === undefined) return tree
  let source = text
  for (let round = 0; round < rounds; round++) {
    const open = openIn(tree, source)
    if (open.length === 0) break
    for (const at of open) source = source.slice(0, at) + mask + source.slice(at + 1)
    tree = parse(source)
  }
  if (source !== text) visit(tree, node => unmask(node, mask))
  return tree
}

/** Characters that stand in no text: noncharacters of Unicode. */
const masks = ['\ufdd0', '\ufdd1', '\ufdd2', '\ufdd3']

const openIn = (tree: Root, source: string): number[] => {
  const open: number[] = []
  visit(tree, 'html', ({value, position}) => {
    const start = position?.start.offset
    if (start === undefined || !value.startsWith('<!--')) return
    const close = value.indexOf('-->')
    const other = value.slice(4).search(/^[ \t>]*<!--/m)
    if (close >= 0 && (other < 0 || other + 4 > close)) return
    open.push(start)
    // All that begin after the last that closes are open: none needs a round of its own.
    const last = source.lastIndexOf('-->')
    if (last > start) return
    for (const {index} of source.matchAll(/<!--/g)) if (index > start) open.push(index)
  })
  return open
}

/** Puts the `<` back wherever it was read. */
const unmask = (node: Nodes, mask: string): void => {
  const back = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replaceAll(mask, '<')
    if (Array.isArray(value)) return value.map(back)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, back(one)]))
  }
  for (const [key, value] of Object.entries(node)) {
    if (key === 'type' || key === 'children' || key === 'position') continue
    const plain = node as Node & Record<string, unknown>
    plain[key] = back(value)
  }
}
