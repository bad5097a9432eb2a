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
      // No number in Roman figures, no word of a phrase or a name in capitals (LE BRIS), and not who speaks in a play.
      pattern: new RegExp(
        `(?<![${joined}]|[${CAPITALS}]{2} )(?![IVXLCDM]+(?![${CAPITALS}]))[${CAPITALS}]{3,}(?![${joined.replace('.', '')}]|\\.[${CAPITALS}${SMALL}\\d]| [${CAPITALS}]{2}|(?<=^[${CAPITALS}]+)[.,:]?[ \\u00A0\\u202F][–—-])`,
        'g',
      ),
      style: 'acronym',
    },
  ],
  examples: {
    fix: [],
    keep: [
      'l’ONU et l’UNICEF',
      'ATTENTION DANGER',
      'Louis XIII',
      'Jean LE BRIS',
      'ELMIRE. – Vous',
      'la norme ISO-9001',
    ],
  },
}
