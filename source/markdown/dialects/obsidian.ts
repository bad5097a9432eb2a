import type {Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Context} from '../context.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'
import {tellDialect} from './tell.ts'
import {partsOf} from './text.ts'
import type {Dialect} from './types.ts'

/**
 * Obsidian: `%%comments%%`, `^names` of blocks at their end, states of tasks beyond done and to do (`[/]`, `[-]`, `[>]`).
 *
 * @see https://help.obsidian.md/syntax
 */
export const obsidian: Dialect = {
  name: 'obsidian',
  blocks: [{head: /^%%(?!.*%%)/, close: () => /%%$/, hidden: true}],
  marks: [{open: '%%', close: '%%', pattern: /^%%\S[\s\S]*\S?%%$/}],
  become: (node, context) => {
    tellDialect(context, node, 'obsidian', 'dropped', node.value)
    return []
  },
  read: (tree: Root, context) => {
    eachParent(tree, parent => {
      const last = childrenOf(parent).at(-1)
      if ((parent.type !== 'paragraph' && parent.type !== 'heading') || last?.type !== 'text' || last.data?.made) return
      const [name] = /(?:^|[ \t\n])\^[A-Za-z0-9-]{4,}$/.exec(last.value) ?? []
      if (name === undefined) return
      const {keep, erase} = partsOf(last, context)
      const from = last.value.length - name.length
      const mark = erase(from, last.value.length)
      tellDialect(context, mark, 'obsidian', 'dropped', name.trim())
      setChildren(parent, [...childrenOf(parent).slice(0, -1), ...(from > 0 ? [keep(0, from)] : []), mark])
    })
    visit(tree, 'listItem', item => readTask(item, context))
  },
}

/** A box stands for every state but done: paper knows no other. */
const readTask = (item: Extract<Nodes, {type: 'listItem'}>, context: Context): void => {
  const [paragraph] = item.children
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined
  if (typeof item.checked === 'boolean' || paragraph?.type !== 'paragraph' || first?.type !== 'text') return
  const [mark] = /^\[[/\-><?!*~]\][ \t]+(?=\S)/.exec(first.value) ?? []
  if (mark === undefined) return
  const {keep, erase} = partsOf(first, context)
  const erased = erase(0, mark.length)
  tellDialect(context, erased, 'obsidian', 'read', mark.trim())
  item.checked = false
  setChildren(paragraph, [erased, keep(mark.length, first.value.length), ...paragraph.children.slice(1)])
}
