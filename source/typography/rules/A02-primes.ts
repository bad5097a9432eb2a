import {LETTERS} from '../characters.ts'
import type {Rule} from '../types.ts'

export const A02: Rule = {
  id: 'A02',
  name: 'Minutes, secondes, pieds, pouces',
  family: 'apostrophes',
  mode: 'off',
  reason:
    'Après un nombre, \' et " ne sont ni apostrophe ni guillemet. Ils restent ; cette règle, si on la met, écrit ′ et ″.',
  reference: 'Bureau international des poids et mesures, Brochure sur le SI, tableau 8 ; JoliTypo',
  hint: '\'"',
  steps: [
    {pattern: new RegExp(`(?<=\\d)'(?![${LETTERS}\\d]{3})(?![${LETTERS}])`, 'g'), replacement: '′'},
    {pattern: /(?<=\d)"/g, replacement: '″'},
  ],
  examples: {
    fix: [{before: 'en 2\'33" contre 2\'44"', after: 'en 2′33″ contre 2′44″'}],
    keep: ["l'ami", "1'234.50"],
  },
}
