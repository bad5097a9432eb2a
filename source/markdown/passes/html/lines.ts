/**
 * Lines of Markdown right under a line of HTML, which CommonMark takes into the block of HTML up to the next blank line, and
 * what stands behind the end of a comment.
 */
import type {Html, Nodes, Root} from 'mdast'
import type {Context} from '../../context.ts'
import {placed} from '../../dialects/blocks.ts'
import {childrenOf, eachParent, setChildren} from '../../walk.ts'

/** What nobody means to print with its signs: `:::`, `::: note`, `## Titre`. */
const meant = /^ {0,3}(?::{3,}[ \t]*(?:[\p{L}{][^\n]*)?|#{1,6}[ \t]+[^\n]*\S[^\n]*)$/gmu

/** Elements in which a line is what it is. */
const verbatim = /<(\/?)(pre|code|textarea|script|style|svg|math|title)\b/gi

/** How often a block is cut: each time what follows is parsed anew. */
const deepest = 20

/** Cuts blocks of HTML before such a line, or behind such a comment; what follows it there is Markdown again. */
export function freeLines(tree: Root, parse: (text: string, whole: string) => Root, context: Context): void {
  const free = (root: Nodes, depth: number): void =>
    eachParent(root, parent => {
      if (!childrenOf(parent).some(child => child.type === 'html' && child.value.search(/\n|-->/) >= 0)) return
      setChildren(
        parent,
        childrenOf(parent).flatMap((child): Nodes[] => {
          const at =
            child.type === 'html' && depth < deepest ? (behindComment(child.value) ?? lineIn(child.value)) : undefined
          if (child.type !== 'html' || at === undefined) return [child]
          const [html, text] = [child.value.slice(0, at).trimEnd(), child.value.slice(at)]
          const below = placed(parse(text, context.file.text), text, child, context)
          free(below, depth + 1)
          return [before(child, html, below), ...below.children]
        }),
      )
    })
  free(tree, 0)
}

/** Where what follows the comments begins that a block begins with. */
const behindComment = (value: string): number | undefined => {
  const [comments] = /^(?:<!--[\s\S]*?-->\s*)+/.exec(value) ?? ['']
  return comments === '' || comments.length === value.length ? undefined : comments.length
}

/** Where the first line of Markdown begins. */
const lineIn = (value: string): number | undefined => {
  if (/^\s*<(?:!--|\?|!\[)/.test(value)) return undefined
  for (const {index} of value.matchAll(meant)) {
    if (index === 0) continue
    const above = value.slice(0, index)
    if (above.lastIndexOf('<') > above.lastIndexOf('>') || above.lastIndexOf('<!--') > above.lastIndexOf('-->'))
      continue
    let open = 0
    for (const [, slash] of above.matchAll(verbatim)) open += slash ? -1 : 1
    if (open <= 0) return index
  }
  return undefined
}

/** The block of HTML up to that line. */
const before = (node: Html, value: string, {children: [first]}: Root): Html => {
  const [start, end] = [node.position?.start, first?.position?.start]
  return {...node, value, ...(start && end && {position: {start, end}})}
}
