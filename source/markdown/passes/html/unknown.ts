import type {Nodes, Root, Text} from 'mdast'
import {type Context, report} from '../../context.ts'
import {childrenOf, eachParent, holdsBlocks, setChildren} from '../../walk.ts'
import {isHtmlTag} from './tags.ts'

const tag = /^<\/?([A-Za-z][A-Za-z0-9-]*)/

/**
 * `<nom>`, `<<mot>>`: what the parser takes for a tag although HTML has none of that name is the author's text, and is text
 * again, in one node with the text beside it.
 */
export function restoreUnknownTags(tree: Root, context: Context): void {
  eachParent(tree, parent => {
    if (!childrenOf(parent).some(isUnknown)) return
    const out: Nodes[] = []
    const phrasing = !holdsBlocks(parent)
    let joins = false
    for (const child of childrenOf(parent)) {
      const unknown = isUnknown(child)
      const before = out.at(-1)
      if (unknown && !(before?.type === 'text' && before.value.endsWith('<'))) {
        report(context, child, 'html-unknown', 'warning', {tag: child.value.split('\n', 1)[0] ?? ''})
      }
      if (!unknown && !(joins && child.type === 'text')) out.push(child)
      else {
        const text: Text = {type: 'text', value: child.value, ...(child.position && {position: {...child.position}})}
        if (!phrasing)
          out.push({type: 'paragraph', children: [text], ...(child.position && {position: child.position})})
        else if (before?.type === 'text') {
          before.value += text.value
          if (before.position && child.position)
            before.position = {start: before.position.start, end: child.position.end}
        } else out.push(text)
      }
      joins = unknown
    }
    setChildren(parent, out)
  })
}

const isUnknown = (node: Nodes): node is Extract<Nodes, {type: 'html'}> => {
  if (node.type !== 'html') return false
  const name = tag.exec(node.value)?.[1]
  return name !== undefined && !isHtmlTag(name)
}
