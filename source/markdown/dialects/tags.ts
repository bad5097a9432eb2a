import type {Nodes, Root} from 'mdast'
import type {Context} from '../context.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'
import {programBlock} from './program-blocks.ts'
import {tellDialect} from './tell.ts'
import {partsOf} from './text.ts'
import type {Dialect} from './types.ts'
import {valuesIn} from './values.ts'

/** `{% hint style="info" %}` … `{% endhint %}`, `{% include … %}`: the tags of GitBook, Jekyll, Jinja and Twig; `{# … #}`. */
export const tags: Dialect = {
  name: 'template-tag',
  lines: [{first: '{', pattern: /^\{%(?!\})(?:(?!\{%|%\}).)*%\}[ \t]*$/}],
  blocks: [
    {
      head: /^\{%-?\s*(highlight|codeblock|mermaid|plantuml|math|mathjax|katex|chart|graphviz)\b[^%]*%\}$/,
      close: ([, name = '']) => new RegExp(`^\\{%-?\\s*end${name}\\s*-?%\\}$`),
    },
  ],
  block: (code, {context}) => {
    const [, name = '', rest = ''] = /^\{%-?\s*(\w+)\s*([\s\S]*?)-?%\}$/.exec(code.lang ?? '') ?? []
    return name === '' ? undefined : programBlock('template-tag', name, valuesIn(rest), code, context)
  },
  marks: [
    {open: '{%', close: '%}', pattern: /^\{%(?!\})/},
    {open: '{# ', close: ' #}'},
  ],
  tag: value => {
    const inside = /^\{%[-+]?\s*([\s\S]*?)\s*[-+]?%\}$/.exec(value)?.[1]
    if (inside === undefined) return undefined
    const [, ends, name = '', rest = ''] = /^(end)?([\w-]*)([\s\S]*)$/.exec(inside) ?? []
    if (ends && name !== '') return {name, form: 'close', values: {}}
    return {name, form: pairless.test(name) ? 'void' : 'open', values: valuesIn(rest)}
  },
  read: (tree: Root, context) => {
    if (!/&#xnan;/i.test(context.file.text)) return
    eachParent(tree, parent =>
      setChildren(
        parent,
        childrenOf(parent).flatMap(child => withoutFaults(child, context)),
      ),
    )
  },
}

/** `&#xNAN;`, escaped or not: what GitBook writes for a sign that it cannot. */
const withoutFaults = (node: Nodes, context: Context): Nodes[] => {
  if (node.type !== 'text' || !/&#xnan;/i.test(node.value)) return [node]
  const {keep, erase} = partsOf(node, context)
  const out: Nodes[] = []
  let at = 0
  for (const {0: fault, index} of node.value.matchAll(/&#xnan;/gi)) {
    if (index > at) out.push(keep(at, index))
    at = index + fault.length
    const mark = erase(index, at)
    tellDialect(context, mark, 'template-tag', 'dropped', fault)
    out.push(mark)
  }
  return at < node.value.length ? [...out, keep(at, node.value.length)] : out
}

/** Tags that never hold anything. */
const pairless =
  /^(?:include|include_relative|import|from|extends|set|assign|link|post_url|embed|gist|youtube|else|elif|elsif|when|break|continue|seo|feed_meta|increment|decrement|cycle|content-ref-void|pdf|slideshare|vimeo|gallery|figure|image|img|toc|file|speakerdeck|hackmd|@.*)$/
