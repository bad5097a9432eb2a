import type {Code, Nodes, Root} from 'mdast'
import {childrenOf, eachParent, setChildren} from '../walk.ts'
import {tellDialect} from './tell.ts'
import {partsOf} from './text.ts'
import type {Dialect} from './types.ts'

/** `` `\LaTeX`{=latex} `` and ```` ```{=html} ```` of pandoc (raw_attribute): for one format alone, which is not ours. */
export const rawFormats: Dialect = {
  name: 'raw-format',
  block: (code: Code, {context}) => {
    const [, format = ''] = /^\{=([a-z][\w-]*)\}$/i.exec([code.lang, code.meta].filter(Boolean).join(' ')) ?? []
    if (format === '') return undefined
    if (/^(?:latex|tex)$/.test(format) && /^\\(?:newpage|clearpage|pagebreak)\b/.test(code.value.trim()))
      return [{type: 'control', control: 'page', argument: 'page', ...(code.position && {position: code.position})}]
    tellDialect(context, code, 'raw-format', 'dropped', `{=${format}}`)
    return []
  },
  read: (tree: Root, context) =>
    eachParent(tree, parent => {
      const children = childrenOf(parent)
      if (!children.some(({type}) => type === 'inlineCode')) return
      const out: Nodes[] = []
      for (const child of children) {
        const code = out.at(-1)
        const [mark = ''] =
          (child.type === 'text' && code?.type === 'inlineCode' && /^\{=[a-z][\w-]*\}/.exec(child.value)) || []
        if (mark === '' || child.type !== 'text' || code?.type !== 'inlineCode') {
          out.push(child)
          continue
        }
        tellDialect(context, code, 'raw-format', 'dropped', mark)
        context.leftOut.push(code)
        out.pop()
        const {keep, erase} = partsOf(child, context)
        out.push(erase(0, mark.length))
        if (child.value.length > mark.length) out.push(keep(mark.length, child.value.length))
      }
      setChildren(parent, out)
    }),
}
