import type {Nodes, Root, Text} from 'mdast'
import type {Context} from '../context.ts'
import type {ElementNode, Erased} from '../nodes.ts'
import {isLiteral} from '../parse/positions.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'
import {tellDialect} from './tell.ts'
import {partsOf} from './text.ts'
import type {Dialect} from './types.ts'

/** `==surligné==` (pymdownx.mark, markdown-it-mark, Obsidian): marked text; `^^inséré^^` (pymdownx.caret): text that was put in. */
export const highlights: Dialect = {
  name: 'highlight',
  read: (tree: Root, context: Context) => {
    for (const {sign, tagName} of signs) {
      if (!context.file.text.includes(sign)) continue
      eachParent(tree, parent => {
        if (childrenOf(parent).some(child => child.type === 'text' && child.value.includes(sign)))
          setChildren(
            parent,
            paired(
              childrenOf(parent).flatMap(child => cut(child, sign, context)),
              tagName,
              context,
            ),
          )
      })
    }
  },
}

const signs = [
  {sign: '^^', tagName: 'ins'},
  {sign: '==', tagName: 'mark'},
] as const

interface Mark extends Erased {
  opens: boolean
  closes: boolean
  text: Text
}

/** The text with its pairs of signs apart. */
const cut = (node: Nodes, sign: string, context: Context): (Nodes | Mark)[] => {
  if (node.type !== 'text' || node.data?.raw || node.data?.made) return [node]
  const {keep, erase} = partsOf(node, context)
  const out: (Nodes | Mark)[] = []
  let at = 0
  const pattern = sign === '==' ? /(?<!=)==(?!=)/g : /(?<!\^)\^\^(?!\^)/g
  for (const {index} of node.value.matchAll(pattern)) {
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

const paired = (nodes: readonly (Nodes | Mark)[], tagName: 'ins' | 'mark', context: Context): Nodes[] => {
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
        tagName,
        properties: {},
        children: inside,
        ...(position && inside[0]?.position && {position: {start: inside[0].position.start, end: position.end}}),
      },
      erased(last as Mark),
    )
    tellDialect(context, node, 'highlight', 'read', tagName === 'mark' ? '==…==' : '^^…^^')
    at = end
  }
  return out
}
