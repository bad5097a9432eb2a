import type {Nodes, Root} from 'mdast'
import {childrenOf, setChildren} from '../walk.ts'
import {tellDialect} from './tell.ts'
import type {Dialect} from './types.ts'

/** `--` between vertical slides of reveal.js, `???` before the notes of remark.js, where lines of dashes part others. */
export const slides: Dialect = {
  name: 'slides',
  read: (tree: Root, context) => {
    const children = childrenOf(tree)
    if (children.filter(({type}) => type === 'thematicBreak').length < 2) return
    const isMark = (node: Nodes): boolean => {
      const only = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined
      return only?.type === 'text' && /^(?:--|\?\?\?)\s*$/.test(only.value)
    }
    if (!children.some(isMark)) return
    for (const node of children.filter(isMark)) {
      context.leftOut.push(node)
      tellDialect(context, node, 'slides', 'dropped', '--')
    }
    setChildren(
      tree,
      children.filter(node => !isMark(node)),
    )
  },
}
