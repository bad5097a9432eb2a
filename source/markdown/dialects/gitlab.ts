import {tellDialect} from './tell.ts'
import {madeText} from './text.ts'
import type {Dialect} from './types.ts'

/**
 * `{+ ajouté +}`, `[+ ajouté +]`, `{- ôté -}`, `[- ôté -]` of GitLab: the text as it will stand.
 *
 * @see https://docs.gitlab.com/user/markdown/#inline-diff
 */
export const gitlab: Dialect = {
  name: 'gitlab',
  marks: [
    {open: '{+ ', close: ' +}'},
    {open: '[+ ', close: ' +]'},
    {open: '{- ', close: ' -}'},
    {open: '[- ', close: ' -]'},
  ],
  become: (node, context) => {
    const isTaken = node.value.charAt(1) === '-'
    tellDialect(context, node, 'gitlab', isTaken ? 'dropped' : 'read', node.value)
    return isTaken ? [] : [madeText(node.value.slice(2, -2).trim(), node)]
  },
}
