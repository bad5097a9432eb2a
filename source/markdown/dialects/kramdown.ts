import type {Nodes} from 'mdast'
import {visit} from 'unist-util-visit'
import {setChildren} from '../walk.ts'
import {tellDialect} from './tell.ts'
import type {Dialect} from './types.ts'

/** `{::comment}` … `{:/comment}`, `{::nomarkdown}`, and the line of equals signs before the foot of a table. */
export const kramdown: Dialect = {
  name: 'kramdown',
  blocks: [
    {head: /^\{::comment\}\s*$/, close: () => /^\{:\/(?:comment)?\}\s*$/, hidden: true},
    {head: /^\{%-?\s*comment\s*-?%\}\s*$/, close: () => /^\{%-?\s*endcomment\s*-?%\}\s*$/, hidden: true},
  ],
  read: (tree, context) =>
    visit(tree, 'table', node => {
      const rows = node.children.filter(row => !isFoot(row))
      if (rows.length === node.children.length) return
      for (const row of node.children)
        if (isFoot(row)) {
          context.leftOut.push(row)
          tellDialect(context, row, 'kramdown', 'read', '|=====')
        }
      setChildren(node, rows)
    }),
}

const isFoot = (row: Nodes): boolean =>
  row.type === 'tableRow' &&
  row.children.some(({children}) => children.length > 0) &&
  row.children.every(({children}) => children.every(each => each.type === 'text' && /^=+$/.test(each.value.trim())))
