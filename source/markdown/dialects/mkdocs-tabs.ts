import type {Dialect} from './types.ts'

/** `=== "Onglet"` and an indented body (pymdownx.tabbed): on paper each tab follows the other, under its title. */
export const mkdocsTabs: Dialect = {
  name: 'mkdocs-tab',
  container: {
    first: '=',
    head: /^(?<before>===[!+]?[ \t]+["'])(?<title>[^"']*(?:["'][^"']+)*)["'][ \t]*$/,
    content: 'indent',
    directive: () => ({name: '', attributes: {classes: [], pairs: {}}}),
  },
}
