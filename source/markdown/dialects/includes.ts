import {tellDialect} from './tell.ts'
import type {Dialect} from './types.ts'

/** Above and below the names of files, one a line. */
const snippets = /^-{1,8}8<-{1,8}\s*$/

/** `--8<-- "file"` (pymdownx.snippets), `{{#include file}}` (mdBook), `<<< @/file` (VitePress): another file's text, which is not fetched. */
export const includes: Dialect = {
  name: 'include',
  lines: [
    {first: '{', pattern: /^\{![^{}!\n]+!\}[ \t]*$/},
    {first: '!', pattern: /^!include(?:url|sub)?[ \t]+[^\s!]+[ \t]*$/},
    {first: ':', pattern: /^::include\{file=[^{}\n]+\}[ \t]*$/},
    {first: '@', pattern: /^@import[ \t]+(?:"[^"\n]+"|'[^'\n]+'|url\([^()\n]+\))[ \t]*;?[ \t]*$/},
    {first: ';-', pattern: /^;*-{1,8}8<-{1,8}(?:[ \t].*)?$/},
    {first: '@', pattern: /^@\[code[^\]\n]*\]\([^()\n]+\)[ \t]*$/},
    {first: '<', pattern: /^<<<[ \t]+[@./~][^\s<>]+(?:[ \t]*\[[^\]\n]*\])?[ \t]*$/},
  ],
  blocks: [{head: snippets, close: () => snippets}],
  block: (code, {context}) => {
    if (!snippets.test(code.lang ?? '')) return undefined
    tellDialect(context, code, 'include', 'dropped', code.lang ?? '')
    return []
  },
  marks: [{open: '{{#', close: '}}'}],
}
