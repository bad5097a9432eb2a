/** Raw HTML becomes nodes of the tree, through an allow-list. */
import type {Nodes, Parents, Root} from 'mdast'
import type {Context} from '../context.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'
import {convert} from './convert.ts'
import {loadHtmlParser} from './parse.ts'

/**
 * Replaces every `html` node but comments: blocks and inline elements that may pass become nodes like those of Markdown,
 * so that figures, links, notes and typography treat them alike. What may not pass is told; its text stays where it is
 * text. Nothing leaves its parent: an element left open ends with the block in which it began.
 */
export async function readHtml(tree: Root, context: Context): Promise<void> {
  const parents: Parents[] = []
  eachParent(tree, (parent) => {
    if (childrenOf(parent).some((child) => child.type === 'html' && !child.value.startsWith('<!--'))) parents.push(parent)
  })
  if (parents.length === 0) return
  const parse = await loadHtmlParser()
  for (const parent of parents) {
    const children = childrenOf(parent)
    setChildren(parent, convert(parse(children), children, isPhrasing(parent), context))
  }
}

const flow = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition', 'directive', 'definitionBody', 'figure'])

const isPhrasing = (parent: Nodes): boolean => !flow.has(parent.type)
