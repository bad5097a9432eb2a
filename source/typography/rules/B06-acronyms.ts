import {CAPITALS, SMALL} from '../characters.ts'
import type {Rule} from '../types.ts'

/** What is no edge of an acronym: a letter, a figure, what joins references and addresses. */
const joined = `${CAPITALS}${SMALL}\\d&/_.-`

export const B06: Rule = {
  id: 'B06',
  name: 'Sigles en petites capitales',
  family: 'abréviations',
  mode: 'fix',
  reason:
    'En pleines capitales, les sigles font des taches dans la page ; les petites capitales leur rendent la couleur du texte. La propriété --small-capitals: normal d’un thème y renonce.',
  reference: 'Bringhurst, The Elements of Typographic Style, 3.2.2 ; usage de l’édition',
  layout: true,
  steps: [],
  dress: [
    {
      // No number in Roman figures, and no word of a phrase in capitals.
      pattern: new RegExp(
        `(?<![${joined}]|[${CAPITALS}]{3} )(?![IVXLCDM]+(?![${CAPITALS}]))[${CAPITALS}]{3,}(?![${joined.replace('.', '')}]|\\.[${CAPITALS}${SMALL}\\d]| [${CAPITALS}]{3})`,
        'g',
      ),
      style: 'acronym',
    },
  ],
  examples: {
    fix: [],
    keep: ['l’ONU et l’UNICEF', 'ATTENTION DANGER', 'Louis XIII', 'la norme ISO-9001'],
  },
}
