/** Where the text of a leaf of Markdown lies in its source. */
import type {Root} from 'mdast'
import type {Node, Parent} from 'unist'
import type {Locate} from './session.ts'
import type {Edit} from './types.ts'

/**
 * Finds the slice of the source that a leaf was read from. Leaves without a position (an extension that cuts text, such as
 * GFM's addresses, gives none) are sought between their neighbours.
 */
export function markdownLocator(tree: Root, source: string): Locate {
  let lost: Map<Node, {from: number; to: number}> | undefined
  const shift = byteOrderMark(source)
  return ({node, field, text}) => {
    if (node.position?.start.offset === undefined || node.position.end.offset === undefined) {
      lost ??= lostLeaves(tree, source)
      return lost.get(node)
    }
    const from = node.position.start.offset + shift
    const to = node.position.end.offset + shift
    if (field === 'value') return {from, to}
    const slice = source.slice(from, to)
    if (field === 'alt') return {from: from + 2, to, skips: '*_`[]()!~'}
    const at = titleIn(slice, text)
    return at === undefined ? undefined : {from: from + at, to}
  }
}

/**
 * Whether the edit takes away the space that lets a run of `*`, `_` or `~` open before punctuation: `mot *!*` would be
 * read as plain text once closed up (CommonMark, 6.2, left-flanking delimiter runs).
 */
export const breaksEmphasis = ({sourceEnd, before, text}: Edit, source: string): boolean =>
  sourceEnd !== undefined &&
  /\s$/.test(before) &&
  !/\s$/.test(text) &&
  /^[*_~]+[^\s\p{L}\p{N}*_~]/u.test(source.slice(sourceEnd, sourceEnd + 8))

/** The parser does not count it in its offsets. */
export const byteOrderMark = (source: string): number => (source.startsWith('\uFEFF') ? 1 : 0)

/** Where the title of a link, an image, a definition begins: after the last quote that opens one. */
function titleIn(slice: string, text: string): number | undefined {
  const head = text.slice(0, 12)
  for (const quote of ['"', "'", '(']) {
    for (let at = slice.lastIndexOf(quote); at > 0; at = slice.lastIndexOf(quote, at - 1)) {
      if (/\s/.test(slice.charAt(at - 1)) && /^(?:[\\&]|$)/.test(slice.slice(at + 1, at + 2))) return at + 1
      if (/\s/.test(slice.charAt(at - 1)) && slice.startsWith(head, at + 1)) return at + 1
    }
  }
  return undefined
}

function lostLeaves(tree: Root, source: string): Map<Node, {from: number; to: number}> {
  const found = new Map<Node, {from: number; to: number}>()
  let at = 0
  const visit = (node: Node): void => {
    const start = node.position?.start.offset
    if (start !== undefined) at = Math.max(at, start)
    const {value} = node as {value?: unknown}
    if (start === undefined && node.type === 'text' && typeof value === 'string') {
      const from = source.indexOf(value, at)
      if (from !== -1) {
        found.set(node, {from, to: from + value.length})
        at = from + value.length
      }
    }
    for (const child of (node as Parent).children ?? []) visit(child)
    const end = node.position?.end.offset
    if (end !== undefined) at = Math.max(at, end)
  }
  visit(tree)
  return found
}
