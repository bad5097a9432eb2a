import {programBlock} from './program-blocks.ts'
import {tellDialect} from './tell.ts'
import {rawText} from './text.ts'
import type {Dialect} from './types.ts'
import {valuesIn} from './values.ts'

/** `{{< figure src="a.png" >}}`, `{{% notice info %}}` … `{{% /notice %}}`: the short codes of Hugo and of Quarto. */
export const shortcodes: Dialect = {
  name: 'shortcode',
  lines: [
    {first: '<', pattern: /^<--->[ \t]*$/},
    {first: '{', pattern: /^\{\{(?:<(?:(?!\{\{<|>\}\}).)*>|%(?:(?!\{\{%|%\}\}).)*%)\}\}[ \t]*$/},
  ],
  blocks: [
    {
      head: /^\{\{[<%]\s*(highlight|mermaid|math|katex|latex|plantuml|chart|code|codeblock|comment|rawhtml|graphviz|diagram)\b(?:(?!\/[>%]\}\}).)*[>%]\}\}$/,
      close: ([, name = '']) => new RegExp(`^\\{\\{[<%]\\s*/\\s*${name}\\s*[>%]\\}\\}$`),
    },
  ],
  block: (code, {context}) => {
    const [, name = '', rest = ''] = /^\{\{[<%]\s*(\w+)\s*([\s\S]*?)[>%]\}\}$/.exec(code.lang ?? '') ?? []
    return name === '' ? undefined : programBlock('shortcode', name, valuesIn(rest), code, context)
  },
  marks: [
    {open: '{{<', close: '>}}'},
    {open: '{{%', close: '%}}'},
  ],
  become: (node, context) => {
    // What parts columns.
    if (node.value.startsWith('<-')) {
      tellDialect(context, node, 'shortcode', 'dropped', node.value)
      return []
    }
    tellDialect(context, node, 'shortcode', 'read', node.value)
    return [rawText(node.value.replace('/*', '').replace('*/', ''), node)]
  },
  tag: value => {
    if (value.startsWith('<-')) return undefined
    // `{{</* name */>}}` speaks of a short code.
    if (value.slice(3, 5) === '/*') return undefined
    const inside = value.slice(3, -3).trim()
    const [, slash, name = '', rest = ''] = /^(\/?)\s*([\w./-]*?)(?=[\s/]|$)([\s\S]*)$/.exec(inside) ?? []
    if (slash) return {name, form: 'close', values: {}}
    return {
      name,
      form: /\/$/.test(inside) || pairless.test(name) ? 'void' : 'open',
      values: valuesIn(rest.replace(/\/\s*$/, '')),
    }
  },
}

/** Short codes that never hold anything. */
const pairless =
  /^(?:figure|img|image|video|youtube|vimeo|kbd|include|pagebreak|toc|param|ref|relref|gist|tweet|twitter|instagram|icon|fa|lipsum|meta|var|env)$/
