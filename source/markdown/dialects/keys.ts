import type {Nodes} from 'mdast'
import {tellDialect} from './tell.ts'
import {replaceText} from './text.ts'
import type {Dialect} from './types.ts'

/** `++ctrl+alt+del++` (pymdownx.keys): keys; `++souligné++` (HedgeDoc, markdown-it-ins): what was added, underlined. */
export const keys: Dialect = {
  name: 'keys',
  read: (tree, context) =>
    replaceText(
      tree,
      context,
      /(?<![\w+])\+\+(?! )([^+\n]+(?:\+[^+\n]+)*)(?<! )\+\+(?![\w+])/g,
      (match, {keep, erase}) => {
        const inside = match[1] ?? ''
        const start = match.index
        const end = start + match[0].length
        const out: Nodes[] = [erase(start, start + 2)]
        if (!isKeys(inside)) {
          if (!/\p{L}/u.test(inside)) return undefined
          tellDialect(context, out[0] as Nodes, 'keys', 'read', match[0])
          return [...out, element('ins', keep(start + 2, end - 2)), erase(end - 2, end)]
        }
        tellDialect(context, out[0] as Nodes, 'keys', 'read', match[0])
        let at = start + 2
        for (const [index, key] of inside.split('+').entries()) {
          if (index > 0) out.push(keep(at, ++at))
          out.push(element('kbd', keep(at, at + key.length)))
          at += key.length
        }
        return [...out, erase(at, at + 2)]
      },
    ),
}

/** Keys have names in one word; one alone is one that a keyboard has. */
const isKeys = (text: string): boolean =>
  /^\w[\w-]*(?:\+\w[\w-]*)+$/.test(text) ||
  /^(?:[a-z0-9]|f\d\d?|enter|return|esc|escape|tab|space|spacebar|shift|ctrl|control|alt|alt-gr|option|cmd|command|meta|win|windows|super|fn|del|delete|ins|insert|backspace|home|end|page-up|page-down|pageup|pagedown|up|down|left|right|(?:arrow|num|caps)-[a-z0-9]+|print-screen|pause|menu|context-menu|[a-z]+-lock)$/i.test(
    text,
  )

const element = (tagName: string, text: Nodes): Nodes => ({
  type: 'element',
  tagName,
  properties: {},
  children: [text] as never[],
  ...(text.position && {position: text.position}),
})
