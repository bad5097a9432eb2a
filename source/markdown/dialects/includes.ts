import type {Dialect} from './types.ts'

/** `--8<-- "file"` (pymdownx.snippets), `{{#include file}}` (mdBook), `<<< @/file` (VitePress): another file's text, which is not fetched. */
export const includes: Dialect = {
  name: 'include',
  lines: [
    {first: ';-', pattern: /^;*-{1,8}8<-{1,8}(?:[ \t].*)?$/},
    {first: '<', pattern: /^<<<[ \t]+[@./~][^\s<>]+(?:[ \t]*\[[^\]\n]*\])?[ \t]*$/},
  ],
  marks: [{open: '{{#', close: '}}'}],
}
