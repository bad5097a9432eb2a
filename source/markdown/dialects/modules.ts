import {tellDialect} from './tell.ts'
import type {Dialect} from './types.ts'

/** `import Tabs from '@theme/Tabs'`, `export const a = …`, and comments in braces: the program of an MDX file, no text of it. */
export const modules: Dialect = {
  name: 'mdx-module',
  lines: [
    {
      first: 'i',
      pattern: /^import[ \t]+(?:[\w*{$][^'"]*[ \t}]from[ \t]*)?(?:'[^']+'|"[^"]+")[ \t]*;?[ \t]*$/,
      begins: true,
      long: true,
    },
    {first: 'i', pattern: /^import[ \t]+(?:\w+[ \t]*,[ \t]*)?\{[^'"}]*$/, begins: true, long: true},
    {
      first: 'e',
      pattern:
        /^export[ \t]+(?:(?:const|let|var|async function|function|class)[ \t]+[\w$*]|default[ \t]|\{|\*[ \t]from\b)/,
      begins: true,
      long: true,
    },
  ],
  marks: [{open: '{/*', close: '*/}'}],
  become: (node, context) => {
    const [, id] = /^\{\/\*\s*([a-z][\w-]*)\s*\*\/\}$/.exec(node.value) ?? []
    const isOnly = context.file.text.indexOf(node.value) === context.file.text.lastIndexOf(node.value)
    tellDialect(context, node, 'mdx-module', id === undefined ? 'dropped' : 'read', node.value)
    if (id === undefined || !isOnly) return []
    // A word in the comment after a title is its name (react.dev).
    const attributes = {id, classes: [], pairs: {}}
    const position = node.position && {position: node.position}
    return [{type: 'attributes', value: '', attributes, data: {foreign: true}, ...position}]
  },
}
