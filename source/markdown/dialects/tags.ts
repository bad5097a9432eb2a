import {programBlock} from './program-blocks.ts'
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
}

/** Tags that never hold anything. */
const pairless =
  /^(?:include|include_relative|import|from|extends|set|assign|link|post_url|embed|gist|youtube|else|elif|elsif|when|break|continue|seo|feed_meta|increment|decrement|cycle|content-ref-void|pdf|slideshare|vimeo|gallery|figure|image|img|toc|file|speakerdeck|hackmd|@.*)$/
