import {endsThere, isEdge, isMentioned, isOpening, isWordEnd, KEPT} from '../characters.ts'
import type {Rule} from '../types.ts'

export const T02: Rule = {
  id: 'T02',
  name: 'Espace avant le deux-points',
  family: 'ponctuation',
  mode: 'fix',
  reason: 'Le deux-points est précédé d’une espace mot insécable (fine en Suisse) : il ne commence jamais une ligne.',
  reference: 'Imprimerie nationale, Ponctuation ; OQLF, fiche 22039 ; Guide du typographe (Suisse)',
  hint: ':',
  value: ({colon}) =>
    colon === '' ? 'aucune espace' : colon === '\u202F' ? 'espace fine insécable' : 'espace insécable',
  steps: [
    {
      pattern: /:+/g,
      takes: 'before',
      replacement: ({text, start, spaceBefore, previous, after}, {locale, text: all}) => {
        if (text !== ':' || spaceBefore === '' || isEdge(previous) || isOpening(previous)) return undefined
        if (!isWordEnd(previous) || !(endsThere(after) || isOpening(after))) return undefined
        if (isMentioned(all, start)) return undefined
        // What is kept may itself end with a colon.
        if (locale.colon === '' && previous === KEPT) return undefined
        return `${locale.colon}:`
      },
    },
  ],
  examples: {
    fix: [
      {before: 'Une remarque : la suite.', after: 'Une remarque⍽: la suite.'},
      {before: 'Une remarque : la suite.', after: 'Une remarque⍭: la suite.', locale: 'fr-CH'},
      {before: 'Une remarque : la suite.', after: 'Une remarque⍽: la suite.', locale: 'fr-CA'},
      {before: 'Une remarque : la suite.', after: 'Une remarque: la suite.', locale: 'fr-EU'},
    ],
    keep: [
      'à 12:30',
      'le format 16:9',
      'std::cout',
      'Photo :MDN',
      'on se voit :yum:',
      'Bonjour :)',
      'le signe : est double',
    ],
  },
}
