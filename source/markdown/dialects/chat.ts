import {tellDialect} from './tell.ts'
import {replaceText} from './text.ts'
import type {Dialect} from './types.ts'

/** `【4†source】`, `:contentReference[oaicite:0]{index=0}`: what a conversation with a program leaves of its sources when it is copied. */
export const chat: Dialect = {
  name: 'chat',
  marks: [{open: ':contentReference[', close: '}', pattern: /^:contentReference\[oaicite:\d{1,4}\]\{index=\d{1,4}\}$/}],
  read: (tree, context) =>
    replaceText(tree, context, /[ \t]?【\d{1,4}(?::\d{1,4})?†[^】\n]{0,200}】/g, (match, {erase}) => {
      const mark = erase(match.index, match.index + match[0].length)
      tellDialect(context, mark, 'chat', 'dropped', match[0].trim())
      return [mark]
    }),
}
