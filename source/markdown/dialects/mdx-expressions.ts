import {constantsIn, isMdx} from '../mdx.ts'
import {headValue} from './head-values.ts'
import {tellDialect} from './tell.ts'
import {madeText, rawText, replaceText} from './text.ts'
import type {Dialect} from './types.ts'

/**
 * `{frontmatter.version}`, `{' '}`, `{new Date().getFullYear()}` of MDX: what the file itself says is put in its place, what
 * a program would work out is kept as it is written.
 */
export const mdxExpressions: Dialect = {
  name: 'mdx-expression',
  read: (tree, context) => {
    const {file} = context
    if (!isMdx(file)) return
    const constants = constantsIn(file.text)
    replaceText(tree, context, /\{[^{}\n]+\}/g, (match, {erase}) => {
      const inside = match[0].slice(1, -1).trim()
      const mark = erase(match.index, match.index + match[0].length)
      const [, key] = /^(?:props\.)?(?:frontmatter|frontMatter|metadata)\.([\w-]+)$/.exec(inside) ?? []
      const [, , string] = /^(["'`])([^"'`\\$]*)\1$/.exec(inside) ?? []
      const value = key === undefined ? (string ?? constants.get(inside)) : headValue(file, key)
      tellDialect(context, mark, 'mdx-expression', value === undefined ? 'kept' : 'read', match[0])
      return [mark, value === undefined ? rawText(match[0], mark) : madeText(value, mark)]
    })
  },
}
