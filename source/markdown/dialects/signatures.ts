import {childrenOf, eachParent} from '../walk.ts'
import {tellDialect} from './tell.ts'
import {partsOf} from './text.ts'
import type {Dialect} from './types.ts'

/**
 * `-- ` by itself on a line: what parts a letter from its signature (RFC 3676, 4.3). In Markdown it would make a heading of
 * the line above.
 */
export const signatures: Dialect = {
  name: 'signature',
  lines: [{first: '-', pattern: /^-- $/}],
  // Without its space, which many a program takes away, where a paragraph begins with it.
  read: (tree, context) =>
    eachParent(tree, parent => {
      const [text] = childrenOf(parent)
      if (parent.type !== 'paragraph' || text?.type !== 'text' || text.data?.raw || !text.value.startsWith('--\n'))
        return
      const {keep, erase} = partsOf(text, context)
      const mark = erase(0, 3)
      tellDialect(context, mark, 'signature', 'dropped', '--')
      parent.children.splice(0, 1, mark, keep(3, text.value.length))
    }),
}
