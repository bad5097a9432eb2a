import type {Nodes, Root, Text} from 'mdast'
import type {Context} from '../context.ts'
import type {ElementNode, Erased} from '../nodes.ts'
import {isLiteral} from '../parse/positions.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'
import {tellDialect} from './tell.ts'
import {partsOf, replaceText} from './text.ts'
import type {Dialect} from './types.ts'

/** `==surligné==` (pymdownx.mark, markdown-it-mark, Obsidian): marked text; `^^inséré^^` (pymdownx.caret): text that was put in. */
export const highlights: Dialect = {
  name: 'highlight',
  read: (tree: Root, context: Context) => {
    replaceText(tree, context, /\^\^(?=[^\s^])[^^\n]{1,300}(?<=\S)\^\^/g, (match, {keep, erase}) => {
      const [start, end] = [match.index, match.index + match[0].length]
      const [open, inside, close] = [erase(start, start + 2), keep(start + 2, end - 2), erase(end - 2, end)]
      tellDialect(context, open, 'highlight', 'read', match[0])
      const at = inside.position && {position: inside.position}
      return [open, {type: 'element', tagName: 'ins', properties: {}, children: [inside], ...at}, close]
    })
    eachParent(tree, parent => {
      if (childrenOf(parent).some(child => child.type === 'text' && child.value.includes('==')))
        setChildren(
          parent,
          paired(
            childrenOf(parent).flatMap(child => cut(child, context)),
            context,
          ),
        )
    })
  },
}

interface Mark extends Erased {
  opens: boolean
  closes: boolean
  text: Text
}

/** The text with its pairs of equals signs apart. */
const cut = (node: Nodes, context: Context): (Nodes | Mark)[] => {
  if (node.type !== 'text' || node.data?.raw || node.data?.made) return [node]
  const {keep, erase} = partsOf(node, context)
  const out: (Nodes | Mark)[] = []
  let at = 0
  for (const {index} of node.value.matchAll(/(?<!=)==(?!=)/g)) {
    if (!isLiteral(node, index, context)) continue
    const [before = ' ', after = ' '] = [node.value[index - 1], node.value[index + 2]]
    if (index > at) out.push(keep(at, index))
    const mark: Mark = {
      ...erase(index, index + 2),
      opens:
        (index + 2 === node.value.length && /\W/.test(before)) || (/\S/.test(after) && !/[\p{L}\p{N}]/u.test(before)),
      closes: index === 0 || /\S/.test(before),
      text: keep(index, index + 2),
    }
    out.push(mark)
    at = index + 2
  }
  if (at === 0) return [node]
  return at < node.value.length ? [...out, keep(at, node.value.length)] : out
}

const isMark = (node: Nodes | Mark): node is Mark => node.type === 'erased' && 'opens' in node

const paired = (nodes: readonly (Nodes | Mark)[], context: Context): Nodes[] => {
  const out: Nodes[] = []
  const closers = nodes.flatMap((node, index) => (isMark(node) && node.closes ? [index] : []))
  let next = 0
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as Nodes | Mark
    if (!isMark(node)) {
      out.push(node)
      continue
    }
    while (next < closers.length && (closers[next] ?? 0) <= at + 1) next++
    const end = node.opens ? (closers[next] ?? -1) : -1
    const last = nodes[end]
    if (!last) {
      out.push(node.text)
      continue
    }
    const inside = nodes.slice(at + 1, end).map(each => (isMark(each) ? each.text : each)) as ElementNode['children']
    const erased = ({type, value, position}: Erased): Erased => ({type, value, ...(position && {position})})
    const position = inside[0]?.position && inside.at(-1)?.position
    out.push(
      erased(node),
      {
        type: 'element',
        tagName: 'mark',
        properties: {},
        children: inside,
        ...(position && inside[0]?.position && {position: {start: inside[0].position.start, end: position.end}}),
      },
      erased(last as Mark),
    )
    tellDialect(context, node, 'highlight', 'read', '==…==')
    at = end
  }
  return out
}
