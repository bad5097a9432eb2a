import type {Attributes} from '../parse/syntax/attributes.ts'
import {parseAttributes} from '../parse/syntax/attributes.ts'
import {tellDialect} from './tell.ts'
import type {Dialect} from './types.ts'

/**
 * `{: .classe #id }` of kramdown and Python-Markdown, `{:toc}`: read as our `{.classe #id}`, what cannot be read of it left
 * out.
 */
export const attributeLists: Dialect = {
  name: 'attribute-list',
  lines: [{first: '{', pattern: /^\{:[^{}]*\}[ \t]*$/}],
  marks: [
    {open: '{:', close: '}', pattern: /^\{:[^{}\n]*\}$/},
    {open: '{', close: '}', pattern: /^\{\s*\.\s[^{}\n]*=[^{}\n]*\}$|^\{[ \t]+[.#][^{}\n]*[ \t]\}$/},
  ],
  become: (node, context) => {
    const attributes = attributesOf(node.value)
    if (/^\{::?toc\b/.test(node.value)) {
      tellDialect(context, node, 'attribute-list', 'read', node.value)
      return [{type: 'control', control: 'slot', argument: 'toc', ...(node.position && {position: node.position})}]
    }
    tellDialect(context, node, 'attribute-list', 'read', node.value)
    return [{type: 'attributes', value: node.value, attributes, data: {foreign: true}, ...(node.position && {position: node.position})}]
  },
}

const item = /#[^\s#.{}="']+|\.[\p{L}_][^\s#.{}="']*|[\p{L}_:][\p{L}\p{N}_:-]*=(?:"[^"]*"|'[^']*'|[^\s"'{}]+)/gu

/** Those of its items that can be read. */
const attributesOf = (value: string): Attributes => {
  const items = value.slice(1, -1).match(item) ?? []
  return parseAttributes(items.map(each => each.replace(/^:/, '')).join(' ')) ?? {classes: [], pairs: {}}
}
