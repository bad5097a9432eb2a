import type {Root} from 'mdast'
import type {Context} from '../context.ts'
import {hasTypedId} from '../typed-ids.ts'
import {tellDialect} from './tell.ts'
import {rawText, replaceText} from './text.ts'
import type {Dialect} from './types.ts'

/** `@fig-un`, `[@fig-un]` (Quarto; pandoc-crossref writes a colon): a reference of ours where the text has that id. */
const reference = /^-?@((?:fig|tbl|tab|sec|eq|lst|thm|lem|cor|prp|def|exm|exr)[-:][\w-]+)$/

/** `[voir @clé, p. 12]` of pandoc: kept as it stands, for there is no bibliography to look it up in. */
export const citations: Dialect = {
  name: 'citation',
  marks: [{open: '[', close: ']', pattern: /^\[(?:[^[\]\n@]{1,100} )?-?@\w[^[\]\n]*\]$/, single: true}],
  become: (node, context) => {
    const id = reference.exec(node.value.slice(1, -1))?.[1]
    const position = node.position && {position: node.position}
    if (id !== undefined && hasTypedId(id, context.file))
      return [{type: 'link', url: `#${id}`, children: [], ...position}]
    tellDialect(context, node, 'citation', 'kept', node.value)
    return [rawText(node.value, node)]
  },
  read: (tree: Root, context: Context) =>
    replaceText(
      tree,
      context,
      /(?<![\p{L}\p{N}.@/_-])@(?:fig|tbl|tab|sec|eq|lst|thm|lem|cor|prp|def|exm|exr)[-:]\w+(?:-\w+)*/gu,
      (match, {erase}) => {
        const id = match[0].slice(1)
        if (!hasTypedId(id, context.file)) return undefined
        const mark = erase(match.index, match.index + match[0].length)
        return [mark, {type: 'link', url: `#${id}`, children: [], ...(mark.position && {position: mark.position})}]
      },
    ),
}
