import {isEdge, THIN} from '../characters.ts'
import type {Rule} from '../types.ts'

/** A word, with the marks of emphasis or the borders of elements behind it. */
const endsWord = /[\p{L}\p{N}.,;!?…)\]][*_\uE000-\uE004]*$/u

export const Q03: Rule = {
  id: 'Q03',
  name: 'Guillemets de second rang',
  family: 'guillemets',
  mode: 'fix',
  reason: 'Les guillemets “ ” touchent la citation ; les chevrons simples ‹ › s’en détachent par une espace fine.',
  reference: 'OQLF, fiche 23363 ; Ramat ; CLDR et Typst pour la Suisse. L’Imprimerie nationale répète « ».',
  hint: '“”‹›',
  value: ({quotes}) =>
    `${quotes[0]?.join('…') ?? '« »'} au deuxième rang, ${quotes[1]?.join('…') ?? '“ ”'} au troisième`,
  steps: [
    {
      pattern: /[“‹]/g,
      takes: 'after',
      // Behind a word it was meant to close: «“mot“ suite».
      replacement: ({text, next, start}, {text: all}) =>
        isEdge(next) || '”›'.includes(next) || endsWord.test(all.slice(Math.max(0, start - 8), start))
          ? undefined
          : text === '“'
            ? text
            : text + THIN,
    },
    {
      pattern: /[”›]/g,
      takes: 'before',
      replacement: ({text, previous}) =>
        isEdge(previous) || '“‹'.includes(previous) ? undefined : text === '”' ? text : THIN + text,
    },
  ],
  examples: {
    fix: [
      {before: 'dit « “ mot ” »', after: 'dit « “mot” »'},
      {before: 'dit « ‹mot› »', after: 'dit « ‹⍭mot⍭› »', locale: 'fr-CH'},
    ],
    keep: ['dit « “mot” »', 'sur “**Nouveau**“ en haut', 'sur “Nouveau“ en haut', 'les signes “ ” et ‹ ›'],
  },
}
