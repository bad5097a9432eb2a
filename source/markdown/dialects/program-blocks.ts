import type {Code, Nodes} from 'mdast'
import type {Context} from '../context.ts'
import {tellDialect} from './tell.ts'
import {madeText} from './text.ts'

/** What a pair of tags around a program, a drawing's source or a formula becomes. */
export function programBlock(
  dialect: string,
  name: string,
  values: Readonly<Record<string, string>>,
  code: Code,
  context: Context,
): Nodes[] {
  const at = code.position && {position: code.position}
  tellDialect(context, code, dialect, name === 'comment' ? 'dropped' : 'read', code.lang ?? '')
  if (name === 'comment') return []
  if (/^(?:math|mathjax|katex|latex)$/.test(name)) {
    const tex = code.value
      .trim()
      .replace(/^\$\$|\$\$$/g, '')
      .trim()
    return [{type: 'math', value: tex, tex, from: 0, display: true, ...at}]
  }
  if (name === 'rawhtml') return [{type: 'html', value: code.value, ...at}]
  const isProgram = /^(?:highlight|codeblock|code)$/.test(name)
  const lang = isProgram ? (values.lang ?? values.language ?? values[0] ?? null) : name
  const made: Code = {...code, lang, meta: null}
  const {title} = values
  if (!isProgram || title === undefined) return [made]
  const heading: Nodes = {type: 'paragraph', data: {role: 'title'}, children: [madeText(title, code)], ...at}
  const attributes = {classes: [], pairs: {}}
  return [{type: 'directive', name: '', typed: name, attributes, children: [heading, made], ...at}]
}
