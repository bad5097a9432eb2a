import type {Nodes, Paragraph, Root} from 'mdast'
import type {Context} from '../context.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'
import {tellDialect} from './tell.ts'
import type {Dialect} from './types.ts'

/** `: Légende` after a table or before it (pandoc, table_captions): the caption of the table. */
export const tableCaptions: Dialect = {
  name: 'table-caption',
  read: (tree: Root, context: Context) =>
    eachParent(tree, parent => {
      const children = childrenOf(parent)
      if (!children.some(({type}) => type === 'definitionBody') || !children.some(({type}) => type === 'table')) return
      const used = new Set<Nodes>()
      for (const [index, child] of children.entries()) {
        if (child.type !== 'table') continue
        const caption = [children[index + 1], children[index - 1]].find(
          (node, at) => node && !used.has(node) && isCaption(node, children[index - (at === 0 ? 0 : 2)]),
        )
        const text = caption?.type === 'definitionBody' ? (caption.children[0] as Paragraph) : undefined
        if (!caption || !text) continue
        used.add(caption)
        tellDialect(context, caption, 'table-caption', 'read', ': …')
        takeAttributes(child, text)
        setChildren(child, [{...text, data: {...text.data, role: 'caption'}}, ...childrenOf(child)])
      }
      if (used.size > 0)
        setChildren(
          parent,
          children.filter(child => !used.has(child)),
        )
    }),
}

/** A body of one paragraph that is the definition of no term. */
const isCaption = (node: Nodes, before: Nodes | undefined): boolean =>
  node.type === 'definitionBody' &&
  node.children.length === 1 &&
  node.children[0]?.type === 'paragraph' &&
  before?.type !== 'paragraph'

/** `{#tbl-x}` at the end of the caption names the table. */
const takeAttributes = (table: Extract<Nodes, {type: 'table'}>, text: Paragraph): void => {
  const last = text.children.at(-1)
  if (last?.type !== 'attributes') return
  table.data = {...table.data, attributes: last.attributes}
  text.children = text.children.slice(0, -1)
  const before = text.children.at(-1)
  if (before?.type === 'text') before.value = before.value.trimEnd()
}
