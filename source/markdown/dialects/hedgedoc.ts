import type {Root} from 'mdast'
import {childrenOf, eachParent, holdsBlocks, setChildren} from '../walk.ts'
import {tellDialect} from './tell.ts'
import {madeText} from './text.ts'
import type {Dialect} from './types.ts'

/** HedgeDoc and HackMD: `[name=Anne]`, `[time=…]`, `[color=#907bf7]` under a quotation, `###### tags:` at the head. */
export const hedgedoc: Dialect = {
  name: 'hedgedoc',
  marks: [{open: '[', close: ']', pattern: /^\[(?:name|time|color)=[^\]\n]+\]$/, single: true}],
  become: (node, context) => {
    const [, key = '', value = ''] = /^\[(\w+)=(.*)\]$/.exec(node.value) ?? []
    tellDialect(context, node, 'hedgedoc', key === 'color' ? 'dropped' : 'read', node.value)
    return key === 'color' ? [] : [madeText(key === 'name' ? `— ${value}` : `(${value})`, node)]
  },
  read: (tree: Root, context) =>
    eachParent(tree, parent => {
      if (!holdsBlocks(parent)) return
      const kept = childrenOf(parent).filter(child => {
        const [first] = child.type === 'heading' ? child.children : []
        if (first?.type !== 'text' || !/^tags\s*:\s*$/i.test(first.value)) return true
        tellDialect(context, child, 'hedgedoc', 'dropped', 'tags:')
        context.leftOut.push(child)
        return false
      })
      if (kept.length < childrenOf(parent).length) setChildren(parent, kept)
    }),
}
