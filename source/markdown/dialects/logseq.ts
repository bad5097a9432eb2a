import {tellDialect} from './tell.ts'
import {replaceText} from './text.ts'
import type {Dialect} from './types.ts'

const properties =
  'alias|background-color|card-[a-z-]+|collapsed|created-at|exclude-from-graph-view|filters|heading|hl-[a-z-]+|icon|id|ls-type|public|query-[a-z-]+|tags|template|template-including-parent|title|type|updated-at'
const lines = new RegExp(
  `(?:^|\\n)[ \\t]*(?:(?:${properties})::(?:[ \\t][^\\n]*)?|(?:SCHEDULED|DEADLINE):[ \\t]*<[^<>\\n]*>|#\\+(?:BEGIN|END)_[A-Z]+)(?=\\n|$)|\\(\\([0-9a-f]{8}-[0-9a-f-]{27}\\)\\)`,
  'g',
)

/** `id:: …`, `collapsed:: true`, `((…))`, `SCHEDULED: <…>` of Logseq: what it says to itself of a block, no text of it. */
export const logseq: Dialect = {
  name: 'logseq',
  read: (tree, context) =>
    replaceText(tree, context, lines, (match, {erase}) => {
      const mark = erase(match.index, match.index + match[0].length)
      tellDialect(context, mark, 'logseq', 'dropped', match[0].trim())
      return [mark]
    }),
}
