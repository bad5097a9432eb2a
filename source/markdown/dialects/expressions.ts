import {tellDialect} from './tell.ts'
import {rawText} from './text.ts'
import type {Dialect} from './types.ts'

/** `{{ page.title }}` of Jinja, Liquid, Vue and Go: nobody but the site's generator knows its value. It is kept. */
export const expressions: Dialect = {
  name: 'expression',
  marks: [{open: '{{', close: '}}', pattern: /^\{\{(?![<%#])[\s\S]*[^\s{}][\s\S]*\}\}$/}],
  become: (node, context) => {
    tellDialect(context, node, 'expression', 'kept', node.value)
    return [rawText(node.value.replace(/\s+/g, ' '), node)]
  },
}
