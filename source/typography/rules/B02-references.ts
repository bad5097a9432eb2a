import {LETTERS, NBSP} from '../characters.ts'
import type {Rule} from '../types.ts'

const S = '[ \\u00A0\\u202F]'
const number =
  "(?:\\d|[LRDA]\\.?[ \\u00A0\\u202F]?\\*?\\d|(?!(?:il|vil|civil|cil)(?![A-Za-zÀ-ÿŒœ]))[IVXLC]+(?![A-Za-zÀ-ÿŒœ’']))"

export const B02: Rule = {
  id: 'B02',
  name: 'Renvoi et numéro',
  family: 'abréviations',
  mode: 'fix',
  reason: 'L’abréviation qui annonce un numéro ne s’en sépare pas : p. 12, art. 5, n° 3, § 2.',
  reference: 'Greffier, 1897 ; Imprimerie nationale, Abréviations ; OQLF',
  hint: '.°º§oᵒ',
  steps: [
    {
      pattern: new RegExp(
        `(?<![${LETTERS}\\d.-])(?:pp?|arts?|chap|vol|fig|tabl?|ann|app|sect|par|al|cat|inv|fasc|éd|col|ch|pl|liv|t|l|v|f|ff|vv|ll|rééd|cf\\. p)\\.${S}+(?=${number})`,
        'gi',
      ),
      replacement: ({text}) => text.trimEnd() + NBSP,
    },
    {
      // «Nos 5 enfants», «nos 3 amis»: a possessive; «les nos 5 et 6» has another word for that.
      pattern: new RegExp(
        `(?<![${LETTERS}\\d])[nN](?:[°ºᵒ]s?|o|(?<=(?<![${LETTERS}])(?:les|des|aux)${S}n)os)${S}+(?=\\d)`,
        'gi',
      ),
      replacement: ({text}) => text.trimEnd() + NBSP,
    },
    {pattern: new RegExp(`§§?${S}+(?=${number})`, 'g'), replacement: ({text}) => text.trimEnd() + NBSP},
    {
      pattern: new RegExp(`(?<=\\bart(?:s?\\.|icles?)${S})([LRDA])\\.${S}+(?=\\d)`, 'gi'),
      replacement: ({match}) => `${match[1]}.${NBSP}`,
    },
    // The space that was forgotten.
    {
      pattern: /[.°ºs§](?=\d)(?<=(?<![A-Za-zÀ-ÿŒœ\d.-])(?:[nN][°º]s?|pp?\.|art\.|chap\.|vol\.|fig\.|§))/g,
      replacement: ({text}) => text + NBSP,
    },
  ],
  examples: {
    fix: [
      {before: 'p. 12, art. 5, chap. IV', after: 'p.⍽12, art.⍽5, chap.⍽IV'},
      {before: 'cat. 4, inv. 1897.3, fasc. 2', after: 'cat.⍽4, inv.⍽1897.3, fasc.⍽2'},
      {before: 'n° 5, nº 11 et § 3', after: 'n°⍽5, nº⍽11 et §⍽3'},
      {before: 'le no 5, les nos 5 et 6', after: 'le no⍽5, les nos⍽5 et 6'},
      {before: 'n°4 et p.12', after: 'n°⍽4 et p.⍽12'},
      {before: 'l’art. R. 421-1, art. L121-1', after: 'l’art.⍽R.⍽421-1, art.⍽L121-1'},
      {before: 'l’article L. 121-1', after: 'l’article L.⍽121-1'},
    ],
    keep: [
      'nos 3 amis',
      'Nos 3 amis',
      'au fig. et au propre',
      '45° 30',
      'ap. 5',
      'tout un art. Il faut',
      'un coup. 5 fois',
    ],
  },
}
