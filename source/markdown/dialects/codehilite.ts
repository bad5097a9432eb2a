import type {Code} from 'mdast'
import {visit} from 'unist-util-visit'
import {directiveOf} from '../directives/index.ts'
import {tellDialect} from './tell.ts'
import type {Dialect} from './types.ts'

/** A real `#!/usr/bin/env python` has a path. */
const first = /^(#!|:::)([a-z][\w+-]{0,30})[ \t]*\n/i
const inLine = /^(#!|:::)([a-z][\w+-]{0,30}) +(?=\S)/i

/** What our own blocks look like is shown as it is typed. */
const isBlock = (sign = '', name = '') => sign === ':::' && directiveOf(name) !== undefined

/**
 * `#!python` or `:::python` as the first line of a program, and before one in a line of text: the language that it is in, for
 * Python-Markdown (CodeHilite) and pymdownx (inlinehilite), which print none of it.
 */
export const codehilite: Dialect = {
  name: 'codehilite',
  block: (code: Code, {context}) => {
    // A program whose language is told already has no such line: Python-Markdown prints it then.
    if (code.lang) return undefined
    const [line, sign, lang] = first.exec(code.value) ?? []
    if (line === undefined || lang === undefined || isBlock(sign, lang)) return undefined
    tellDialect(context, code, 'codehilite', 'read', line.trim())
    return [{...code, lang: lang.toLowerCase(), value: code.value.slice(line.length)}]
  },
  read: (tree, context) =>
    visit(tree, 'inlineCode', node => {
      const [mark, sign, name] = inLine.exec(node.value) ?? []
      if (mark === undefined || isBlock(sign, name) || node.data?.made) return
      tellDialect(context, node, 'codehilite', 'read', mark.trim())
      context.leftOut.push({...node})
      node.value = node.value.slice(mark.length)
      node.data = {...node.data, made: true}
    }),
}
