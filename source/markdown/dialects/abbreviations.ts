import type {Dialect} from './types.ts'

/** `*[HTML]: Langage de balisage` (PHP Markdown Extra, Python-Markdown): what a screen shows under the mouse. */
export const abbreviations: Dialect = {
  name: 'abbreviation',
  lines: [{first: '*', pattern: /^\*\[[^\]]+\]:.*$/}],
}
