/** Where the text of a leaf of Markdown lies in its source. */
import type {Root} from 'mdast'
import type {Node} from 'unist'
import {lostSpans, type Span} from '../text/lost.ts'
import type {Locate} from './session.ts'
import type {Edit} from './types.ts'

/**
 * Finds the slice of the source that a leaf was read from. Leaves without a position (an extension that cuts text, such as
 * GFM's addresses, gives none) are sought between their neighbours.
 */
export function markdownLocator(tree: Root, source: string): Locate {
  let lost: ReadonlyMap<Node, Span> | undefined
  const shift = byteOrderMark(source)
  return ({node, field, text}) => {
    if (node.position?.start.offset === undefined || node.position.end.offset === undefined) {
      lost ??= lostSpans(tree, source, shift)
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
