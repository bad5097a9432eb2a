import type {Root} from 'mdast'
import type {Context} from '../context.ts'
import {hasTypedId} from '../typed-ids.ts'
import {tellDialect} from './tell.ts'
import {rawText, replaceText} from './text.ts'
import type {Dialect} from './types.ts'

/** `@fig-un`, `[@fig-un]` (Quarto; pandoc-crossref writes a colon), `[@un]`: a reference of ours where the text has that id. */
const reference = /^-?@([A-Za-z][\w-]*(?:[:][\w-]+)?)$/

/** `[voir @clé, p. 12]` of pandoc: kept as it stands, for there is no bibliography to look it up in; `[@nom](adresse)` is a link. */
export const citations: Dialect = {
  name: 'citation',
  marks: [
    {
      open: '[',
      close: ']',
      pattern: /^\[(?:[^[\]\n@]{1,100} )?-?@\w[^[\]\n]*\]$/,
      single: true,
      before: '([',
      after: '^',
    },
  ],
  become: (node, context) => {
    const id = reference.exec(node.value.slice(1, -1))?.[1]
    const position = node.position && {position: node.position}
    if (id !== undefined && hasTypedId(id, context)) return [{type: 'link', url: `#${id}`, children: [], ...position}]
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
        const mark = erase(match.index, match.index + match[0].length)
        if (!hasTypedId(id, context)) {
          // With a colon it is a slip, which has its own remedy (`lint/literals.ts`).
          if (id.includes(':')) return undefined
          tellDialect(context, mark, 'citation', 'kept', match[0])
          return undefined
        }
        return [mark, {type: 'link', url: `#${id}`, children: [], ...(mark.position && {position: mark.position})}]
      },
    ),
}
