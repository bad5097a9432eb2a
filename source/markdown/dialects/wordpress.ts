import {tellDialect} from './tell.ts'
import {madeText} from './text.ts'
import type {Dialect} from './types.ts'

/** `[caption id="x"]…[/caption]`, `[gallery ids="1,2"]` of WordPress: what stands between two of them is kept. */
export const wordpress: Dialect = {
  name: 'wordpress',
  marks: [
    {open: '[embed]', close: '[/embed]', pattern: /^\[embed\]https?:[^\s[\]]+\[\/embed\]$/},
    {
      open: '[',
      close: ']',
      pattern:
        /^\[\/?(?:caption|gallery|embed|audio|video|playlist|wpforms|contact-form-7|toc|(?:vc|et_pb|fusion|elementor)[\w-]*)(?:\s[^\]\n]*)?\]$/,
      single: true,
    },
  ],
  become: (node, context) => {
    const [, url] = /^\[embed\](.*)\[\/embed\]$/.exec(node.value) ?? []
    if (url !== undefined) {
      tellDialect(context, node, 'wordpress', 'read', node.value)
      return [{type: 'link', url, children: [madeText(url, node)], ...(node.position && {position: node.position})}]
    }
    tellDialect(context, node, 'wordpress', 'dropped', node.value)
    return []
  },
}
