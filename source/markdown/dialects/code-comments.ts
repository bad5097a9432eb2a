import type {Code} from 'mdast'
import {tellDialect} from './tell.ts'
import type {Dialect} from './types.ts'

/** Comments in a program that are meant for the tool that colours it: `// [!code focus]`, `# highlight-next-line`. */
const atEnd = /[ \t]*(?:\/\/|#|--|%|;|\/\*|<!--)[ \t]*\[!code[^\]\n]*\][ \t]*(?:\*\/|-->)?[ \t]*$/gm
const alone =
  /^[ \t]*(?:\/\/|#|--|\/\*|<!--)[ \t]*(?:highlight-(?:next-line|start|end)|\[!code[^\]\n]*\])[ \t]*(?:\*\/|-->)?[ \t]*(?:\n|$)/gm
const included = /^[ \t]*\{\{#\w+[^{}\n]*\}\}[ \t]*(?:\n|$)/gm
/** Colours of a terminal, which a notebook exports with what a program printed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what they begin with.
const colours = /\u001b\[[0-9;]*[A-Za-z]/g

/** What stands in a block of code and is no part of the program; Rust's hidden lines (`# fn main() {`) for mdBook. */
export const codeComments: Dialect = {
  name: 'code-comment',
  block: (code: Code, {context}) => {
    const isRust = /^rust\b/.test(code.lang ?? '')
    let value = code.value.replace(colours, '').replace(alone, '').replace(atEnd, '').replace(included, '')
    if (isRust) value = value.replace(/^[ \t]*#(?:[ \t].*)?(?:\n|$)/gm, '')
    if (value === code.value) return undefined
    tellDialect(
      context,
      code,
      'code-comment',
      'dropped',
      code.value.split('\n').find(line => !value.includes(line)) ?? '',
    )
    value = value.replace(/\n$/, '')
    return value.trim() === '' ? [] : [{...code, value}]
  },
}
