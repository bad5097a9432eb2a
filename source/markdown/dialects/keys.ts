import type {Nodes} from 'mdast'
import {tellDialect} from './tell.ts'
import {replaceText} from './text.ts'
import type {Dialect} from './types.ts'

/** `++ctrl+alt+del++` (pymdownx.keys): keys. */
export const keys: Dialect = {
  name: 'keys',
  read: (tree, context) =>
    replaceText(tree, context, /(?<![\w+])\+\+(\w[\w-]*(?:\+\w[\w-]*)*)\+\+(?![\w+])/g, (match, {keep, erase}) => {
      const out: Nodes[] = [erase(match.index, match.index + 2)]
      tellDialect(context, out[0] as Nodes, 'keys', 'read', match[0])
      let at = match.index + 2
      for (const [index, key] of (match[1] ?? '').split('+').entries()) {
        if (index > 0) out.push(keep(at, ++at))
        const text = keep(at, at + key.length)
        out.push({
          type: 'element',
          tagName: 'kbd',
          properties: {},
          children: [text],
          ...(text.position && {position: text.position}),
        })
        at += key.length
      }
      return [...out, erase(at, at + 2)]
    }),
}
