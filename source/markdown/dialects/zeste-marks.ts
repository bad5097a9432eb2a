import {tellDialect} from './tell.ts'
import {madeText} from './text.ts'
import type {Dialect} from './types.ts'

/** zmarkdown: `||Ctrl||` is a key, `-> texte <-` stands in the middle, `-> texte ->` at the right, `!(adresse)` is a video. */
export const zesteMarks: Dialect = {
  name: 'zeste-mark',
  lines: [
    {first: '-', pattern: /^-> \S.*(?:<-|->)[ \t]*$/},
    {first: '!', pattern: /^!\(https?:\/\/[^\s()]+\)[ \t]*$/},
  ],
  marks: [{open: '||', close: '||', pattern: /^\|\|[^|\n]{1,30}\|\|$/, single: true}],
  become: (node, context) => {
    tellDialect(context, node, 'zeste-mark', 'read', node.value)
    const at = node.position && {position: node.position}
    if (node.value.startsWith('||')) {
      const key = madeText(node.value.slice(2, -2), node)
      return [{type: 'element', tagName: 'kbd', properties: {}, children: [key], ...at}]
    }
    if (node.value.startsWith('!')) {
      const url = node.value.trim().slice(2, -1)
      return [{type: 'paragraph', children: [{type: 'link', url, children: [madeText(url, node)], ...at}], ...at}]
    }
    const text = madeText(node.value.trim().slice(2, -2).trim(), node)
    const dataAlign = node.value.trim().endsWith('<-') ? 'center' : 'right'
    return [{type: 'paragraph', data: {hProperties: {dataAlign}}, children: [text], ...at}]
  },
}
