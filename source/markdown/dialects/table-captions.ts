import type {Html, Nodes, Paragraph, Parents, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {Context} from '../context.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'
import {tellDialect} from './tell.ts'
import type {Dialect} from './types.ts'

/** `: Légende` after a table or before it (pandoc, table_captions): the caption of the table. */
export const tableCaptions: Dialect = {
  name: 'table-caption',
  read: (tree: Root, context: Context) =>
    eachParent(tree, parent => {
      if (!childrenOf(parent).some(({type}) => type === 'definitionBody')) return
      setChildren(parent, childrenOf(parent).flatMap(parted))
      const children = childrenOf(parent)
      captionDrawn(parent, context)
      if (!children.some(({type}) => type === 'table')) return
      const used = new Set<Nodes>()
      for (const [index, child] of children.entries()) {
        if (child.type !== 'table') continue
        const caption = [children[index + 1], children[index - 1]].find(
          (node, at) => node && !used.has(node) && isCaption(node, at === 0 ? child : termOf(children[index - 2])),
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

/** A table that stands further in, right after a caption, is no part of it. */
const parted = (node: Nodes, index: number, all: readonly Nodes[]): Nodes[] => {
  const before = all[index - 1]
  const isOfTable = before?.type === 'table' || (before?.type === 'html' && before.value.startsWith('</table'))
  if (node.type !== 'definitionBody' || !isOfTable || node.children.length < 2) return [node]
  const [first, ...rest] = node.children
  return first?.type === 'paragraph' ? [{...node, children: [first]}, ...rest] : [node]
}

/** A table that was drawn is HTML by now: its caption goes behind its first tag. */
const captionDrawn = (parent: Parents, context: Context): void => {
  const children = childrenOf(parent)
  const isTag = (node: Nodes | undefined, tag: string): node is Html =>
    node?.type === 'html' && node.value.startsWith(tag)
  for (const [index, node] of children.entries()) {
    const before = children[index - 1]
    const text = node.type === 'definitionBody' && isCaption(node, before) ? node.children[0] : undefined
    const at = isTag(before, '</table') ? children.findLastIndex((each, at) => at < index && isTag(each, '<table')) : -1
    const opening = children[at]
    if (text?.type !== 'paragraph' || opening?.type !== 'html' || isTag(children[at + 1], '<caption')) continue
    tellDialect(context, node, 'table-caption', 'read', ': …')
    const last = text.children.at(-1)
    if (last?.type === 'attributes') {
      text.children.pop()
      if (last.attributes.id) opening.value = `<table id="${last.attributes.id.replace(/[^\w:.-]/g, '-')}">`
    }
    const html = (value: string): Html => ({type: 'html', value, ...(opening.position && {position: opening.position})})
    const caption = [html('<caption>'), ...text.children, html('</caption>')]
    setChildren(parent, [
      ...children.slice(0, at + 1),
      ...caption,
      ...children.slice(at + 1, index),
      ...children.slice(index + 1),
    ])
    captionDrawn(parent, context)
    return
  }
}

/** What stands before a body and a table: a term is a few words, and no sentence. */
const termOf = (before: Nodes | undefined): Nodes | undefined => {
  const words = before?.type === 'paragraph' ? textOf(before).trim() : ''
  return words.length > longestTerm || /[.!?…:;][»”"’)\s]*$/.test(words) ? undefined : before
}

/** In signs. */
const longestTerm = 80

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
