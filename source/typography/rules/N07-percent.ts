import {isDigit, isLetter, KEPT, OBJECT} from '../characters.ts'
import type {Rule} from '../types.ts'

export const N07: Rule = {
  id: 'N07',
  name: 'Espace avant % et ‰',
  family: 'nombres',
  mode: 'fix',
  reason:
    'Le signe se détache du nombre par une espace insécable. En Suisse, collé ou précédé d’une fine : le choix de l’auteur reste.',
  reference:
    'Imprimerie nationale ; OQLF ; BIPM, Brochure sur le SI, 5.4.7 ; CLDR 48 et usage des traducteurs pour la Suisse (50%)',
  hint: '%‰',
  value: ({percentInserted}) => (percentInserted ? 'espace insécable' : 'collé, ou espace fine insécable'),
  steps: [
    {
      pattern: /[%‰]/g,
      takes: 'before',
      replacement: ({text, spaceBefore, previous, after}, {locale}) => {
        if (isLetter(after) || isDigit(after) || after === KEPT || after === '_') return undefined
        if (spaceBefore === '' && (!locale.percentInserted || !isDigit(previous))) return undefined
        return isDigit(previous) || previous === OBJECT ? locale.percent + text : undefined
      },
    },
  ],
  examples: {
    fix: [
      {before: 'une hausse de 12,5 %', after: 'une hausse de 12,5⍽%'},
      {before: 'une hausse de 12%', after: 'une hausse de 12⍽%'},
      {before: 'une hausse de 12 %', after: 'une hausse de 12⍭%', locale: 'fr-CH'},
    ],
    keep: ['%PATH%', 'exemple%20ici', 'un % de plus'],
  },
}
