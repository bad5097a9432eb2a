import {tellDialect} from './tell.ts'
import {madeText, replaceText} from './text.ts'
import type {Dialect} from './types.ts'

/**
 * Signs of Wingdings and Symbol as word processors copy them: each font's own code, lifted to U+F000, which no other face
 * has. Of a code that both use, the one that texts are pasted with.
 *
 * @see https://www.unicode.org/L2/L2011/11052r-wingding.pdf
 */
const signs: Readonly<Record<string, string>> = {
  '\uf022': '✂',
  '\uf028': '☎',
  '\uf02a': '✉',
  '\uf046': '☞',
  '\uf04a': '☺',
  '\uf04c': '☹',
  '\uf06e': '■',
  '\uf06f': '□',
  '\uf070': '❐',
  '\uf071': '❑',
  '\uf072': '❒',
  '\uf075': '◆',
  '\uf076': '❖',
  '\uf0a2': '○',
  '\uf0a3': '≤',
  '\uf0a5': '∞',
  '\uf0a7': '▪',
  '\uf0a8': '□',
  '\uf0ab': '★',
  '\uf0ac': '←',
  '\uf0ad': '↑',
  '\uf0ae': '→',
  '\uf0af': '↓',
  '\uf0b0': '°',
  '\uf0b1': '±',
  '\uf0b3': '≥',
  '\uf0b4': '×',
  '\uf0b7': '•',
  '\uf0b8': '÷',
  '\uf0b9': '≠',
  '\uf0bb': '≈',
  '\uf0d8': '➢',
  '\uf0db': '⇔',
  '\uf0de': '⇒',
  '\uf0df': '←',
  '\uf0e0': '→',
  '\uf0e1': '↑',
  '\uf0e2': '↓',
  '\uf0e7': '←',
  '\uf0e8': '➔',
  '\uf0f0': '⇨',
  '\uf0fb': '✘',
  '\uf0fc': '✔',
  '\uf0fd': '☒',
  '\uf0fe': '☑',
}

/** A tick, an arrow or a bullet of Wingdings is the sign of Unicode that looks like it. */
export const symbolFonts: Dialect = {
  name: 'symbol-font',
  read: (tree, context) =>
    replaceText(tree, context, /[\uf020-\uf0ff]/g, (match, {erase}) => {
      const sign = signs[match[0]]
      if (sign === undefined) return undefined
      const mark = erase(match.index, match.index + 1)
      tellDialect(context, mark, 'symbol-font', 'read', sign)
      return [mark, madeText(sign, mark)]
    }),
}
