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
}
