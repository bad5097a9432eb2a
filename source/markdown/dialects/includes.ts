import type {Dialect} from './types.ts'

/** `--8<-- "file"` (pymdownx.snippets), `{{#include file}}` (mdBook), `<<< @/file` (VitePress): another file's text, which is not fetched. */
export const includes: Dialect = {
  name: 'include',
  lines: [
    {first: '{', pattern: /^\{![^{}!\n]+!\}[ \t]*$/},
    {first: '!', pattern: /^!include(?:url|sub)?[ \t]+[^\s!]+[ \t]*$/},
    {first: ':', pattern: /^::include\{file=[^{}\n]+\}[ \t]*$/},
    {first: '@', pattern: /^@import[ \t]+(?:"[^"\n]+"|'[^'\n]+'|url\([^()\n]+\))[ \t]*;?[ \t]*$/},
    {first: ';-', pattern: /^;*-{1,8}8<-{1,8}(?:[ \t].*)?$/},
    {first: '<', pattern: /^<<<[ \t]+[@./~][^\s<>]+(?:[ \t]*\[[^\]\n]*\])?[ \t]*$/},
  ],
  marks: [{open: '{{#', close: '}}'}],
}
