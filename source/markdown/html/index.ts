/** Raw HTML becomes nodes of the tree, through an allow-list. */
import type {Nodes, Parents, Root} from 'mdast'
import {type Context, report} from '../context.ts'
import {childrenOf, eachParent, holdsBlocks, setChildren} from '../walk.ts'
import {convert} from './convert.ts'
import {parseHtml} from './parse.ts'

/**
 * Replaces every `html` node but comments: blocks and inline elements that may pass become nodes like those of Markdown,
 * so that figures, links, notes and typography treat them alike. What may not pass is told; its text stays where it is
 * text. Nothing leaves its parent: an element left open ends with the block in which it began.
 */
export function readHtml(tree: Root, context: Context): void {
  const parents: Parents[] = []
  eachParent(tree, (parent) => {
    if (childrenOf(parent).some((child) => child.type === 'html' && !child.value.startsWith('<!--'))) parents.push(parent)
  })
  for (const parent of parents) {
    const children = withoutRawText(childrenOf(parent), context)
    setChildren(parent, convert(parseHtml(children), children, !holdsBlocks(parent), context))
  }
}

/** Tags after which a browser reads no markup: what stands after them would be swallowed. */
const rawText = /^<(\/?)(script|style|textarea|title|iframe|noembed|noframes|noscript|xmp|plaintext)\b[^>]*>$/i

/** Inline tags of that kind are taken out, and told; the text of a program with them. */
const withoutRawText = (children: readonly Nodes[], context: Context): Nodes[] => {
  let program: string | undefined
  return children.filter((child) => {
    const [, slash, name = ''] = (child.type === 'html' && rawText.exec(child.value)) || []
    const tag = name.toLowerCase()
    if (program !== undefined) {
      if (slash && tag === program) program = undefined
      else if (!slash || tag === '') context.leftOut.push(child)
      return false
    }
    if (tag === '') return true
    if (!slash) report(context, child, tag === 'script' || tag === 'style' ? 'html-refused' : 'html-opened', 'error', {tag})
    if (!slash && (tag === 'script' || tag === 'style')) program = tag
    return false
  })
}
