import type {Node} from 'unist'
import type {StructureRule} from './types.ts'
import {isEnded, textOf} from './walk.ts'

/** What ends a file without ending its text. */
const shownElsewhere = new Set(['definition', 'footnoteDefinition', 'notes', 'html', 'control', 'erased'])

export const cutEnd: StructureRule = {
  id: 'cut-end',
  name: 'Fin coupée',
  reason: 'Le dernier paragraphe du fichier n’a pas de ponctuation finale : une fin de texte s’est peut-être perdue.',
  reference: 'Cas relevé dans des documents repris d’un traitement de texte ou d’un PDF',
  severity: 'warning',
  check(tree) {
    const last = tree.children.findLast(({type}) => !shownElsewhere.has(type))
    // After a code many a full stop is left out, lest it be typed with it.
    if (last?.type !== 'paragraph' || last.children.at(-1)?.type === 'inlineCode') return []
    // Of lines that their author ends, the last one counts.
    const from = last.children.findLastIndex(({type}) => type === 'break') + 1
    const text = textOf({type: 'paragraph', children: last.children.slice(from)} as Node)
      .trim()
      .replace(/\s+/g, ' ')
    // A short line is a signature, a credit, a date.
    if (text.split(/\s+/).length < 8 || isEnded(text) || /\{[^{}]*\}$/.test(text)) return []
    const end = text.slice(-40).replace(/^\S*\s/, '')
    return [{node: last, values: {end}, actual: end}]
  },
}
