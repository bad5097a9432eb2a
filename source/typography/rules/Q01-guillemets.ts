import {isEdge, isLetter} from '../characters.ts'
import type {Rule} from '../types.ts'

export const Q01: Rule = {
  id: 'Q01',
  name: 'Espaces dans les guillemets',
  family: 'guillemets',
  mode: 'fix',
  reason:
    'Les guillemets français se détachent de la citation par une espace insécable : aucun ne reste seul au bord d’une ligne.',
  reference: 'Imprimerie nationale, Guillemets ; OQLF, fiche 22039 ; Le Temps et Typst pour la Suisse',
  hint: '«»',
  value: ({guillemet}) =>
    guillemet === '' ? 'aucune espace' : guillemet === '\u202F' ? 'espace fine insécable' : 'espace insécable',
  steps: [
    {
      pattern: /«/g,
      takes: 'after',
      replacement: ({next}, {locale, text}) =>
        isEdge(next) || next === '»' || isReversed(text) ? undefined : `«${locale.guillemet}`,
    },
    {
      pattern: /»/g,
      takes: 'before',
      replacement: ({previous}, {locale, text}) =>
        isEdge(previous) || previous === '«' || isReversed(text) ? undefined : `${locale.guillemet}»`,
    },
  ],
  examples: {
    fix: [
      {before: 'Des «beaux» guillemets.', after: 'Des «⍽beaux⍽» guillemets.'},
      {before: 'Des « beaux » guillemets.', after: 'Des «⍭beaux⍭» guillemets.', locale: 'fr-CH'},
      {before: 'Des « beaux » guillemets.', after: 'Des «beaux» guillemets.', locale: 'fr-EU'},
      {before: '« Une citation qui continue', after: '«⍽Une citation qui continue'},
    ],
    keep: ['»Auf Deutsch«', 'les signes «» et rien', 'les signes « » aussi'],
  },
}

/** German guillemets, turned the other way. */
function isReversed(text: string): boolean {
  const first = text.search(/[«»]/)
  return text.charAt(first) === '»' && isLetter(text.charAt(first + 1)) && text.indexOf('«', first) !== -1
}
