import type {Nodes, Paragraph, PhrasingContent} from 'mdast'
import type {Context} from '../context.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'
import {tellDialect} from './tell.ts'
import {madeText, partsOf} from './text.ts'
import type {Dialect} from './types.ts'

/** zmarkdown: `||Ctrl||` is a key, `->texte<-` stands in the middle, `->texte->` at the right, `!(adresse)` is a video. */
export const zesteMarks: Dialect = {
  name: 'zeste-mark',
  lines: [{first: '!', pattern: /^!\(https?:\/\/[^\s()]+\)[ \t]*$/}],
  marks: [{open: '||', close: '||', pattern: /^\|\|[^|\n]{1,30}\|\|$/, single: true}],
  become: (node, context) => {
    tellDialect(context, node, 'zeste-mark', 'read', node.value)
    const at = node.position && {position: node.position}
    if (node.value.startsWith('||')) {
      const key = madeText(node.value.slice(2, -2), node)
      return [{type: 'element', tagName: 'kbd', properties: {}, children: [key], ...at}]
    }
    const url = node.value.trim().slice(2, -1)
    return [{type: 'paragraph', children: [{type: 'link', url, children: [madeText(url, node)], ...at}], ...at}]
  },
  read: (tree, context) =>
    eachParent(tree, parent => {
      if (!childrenOf(parent).some(isAligned)) return
      setChildren(
        parent,
        childrenOf(parent).flatMap(child => (isAligned(child) ? aligned(child, context) : [child])),
      )
    }),
}

/** Whether a paragraph begins with an arrow and ends with one. */
const isAligned = (node: Nodes): node is Paragraph => {
  if (node.type !== 'paragraph' || node.data?.role || node.data?.hName) return false
  const [first, last] = [node.children[0], node.children.at(-1)]
  if (first?.type !== 'text' || last?.type !== 'text' || first.data?.raw || last.data?.raw) return false
  const whole = first === last ? /^->[\s\S]*\S[\s\S]*(?:<-|->)\s*$/ : undefined
  return whole ? whole.test(first.value) : first.value.startsWith('->') && /(?:<-|->)\s*$/.test(last.value)
}

/** One paragraph for each of its parts, without the arrows. */
const aligned = (node: Paragraph, context: Context): Nodes[] => {
  tellDialect(context, node, 'zeste-mark', 'read', '->…<-')
  const out: Nodes[] = []
  let inside: PhrasingContent[] = []
  const close = (mark: string): void => {
    const dataAlign = mark.startsWith('<-') ? 'center' : 'right'
    const [start, end] = [inside[0]?.position?.start, inside.at(-1)?.position?.end]
    const at = start && end && {position: {start, end}}
    out.push({type: 'paragraph', data: {hProperties: {dataAlign}}, children: inside, ...at})
    inside = []
  }
  for (const child of node.children) {
    if (child.type !== 'text' || child.data?.raw) {
      inside.push(child)
      continue
    }
    const {keep, erase} = partsOf(child, context)
    const {length} = child.value
    let from = 0
    // The arrow before the first part, those between two parts, and the one behind the last.
    for (const {0: mark, index} of child.value.matchAll(
      /^->[ \t]*|[ \t]*(?:<-|->)\s*$|[ \t]*(?:<-|->)[ \t]*\n->[ \t]*/g,
    )) {
      const isFirst = index === 0 && child === node.children[0] && !/\n/.test(mark) && from === 0
      const isLast = index + mark.length === length && child === node.children.at(-1)
      if (!isFirst && !isLast && !/\n->/.test(mark)) continue
      if (index > from) inside.push(keep(from, index))
      inside.push(erase(index, index + mark.length) as unknown as PhrasingContent)
      from = index + mark.length
      if (!isFirst || (isLast && inside.length > 1)) close(mark.trim())
    }
    if (from < length) inside.push(keep(from, length))
  }
  if (inside.length > 0) close('<-')
  return out
}
