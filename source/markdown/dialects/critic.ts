import {tellDialect} from './tell.ts'
import {madeText} from './text.ts'
import type {Dialect} from './types.ts'

/**
 * `{++ajouté++}`, `{--ôté--}`, `{~~avant~>après~~}`, `{==marqué==}`, `{>>remarque<<}` of CriticMarkup: the text is printed as
 * it will stand, without what was taken out and what was said of it.
 *
 * @see https://criticmarkup.com/spec.php
 */
export const critic: Dialect = {
  name: 'critic',
  marks: [
    {open: '{++', close: '++}'},
    {open: '{--', close: '--}'},
    {open: '{~~', close: '~~}', pattern: /~>/},
    {open: '{==', close: '==}'},
    {open: '{>>', close: '<<}'},
  ],
  become: (node, context) => {
    const inside = node.value.slice(3, -3)
    const [sign] = node.value.slice(1, 2)
    tellDialect(context, node, 'critic', sign === '-' || sign === '>' ? 'dropped' : 'read', node.value)
    const at = node.position && {position: node.position}
    if (sign === '+') return [madeText(inside, node)]
    if (sign === '~') return [madeText(inside.slice(inside.indexOf('~>') + 2), node)]
    if (sign === '=')
      return [{type: 'element', tagName: 'mark', properties: {}, children: [madeText(inside, node)], ...at}]
    return []
  },
}
