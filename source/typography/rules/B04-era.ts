import {NBSP, NO_BREAK_HYPHEN} from '../characters.ts'
import type {Rule} from '../types.ts'

const S = '[ \\u00A0\\u202F]*'

export const B04: Rule = {
  id: 'B04',
  name: 'av. J.-C., c.-à-d.',
  family: 'abréviations',
  mode: 'fix',
  reason: 'Ces abréviations composées ne se coupent pas : espace insécable, et trait d’union insécable dans J.-C.',
  reference: 'Imprimerie nationale, Abréviations',
  hint: '.',
  steps: [
    {
      pattern: new RegExp(`\\b(av|apr|ap)\\.${S}J\\.${S}[-‑]${S}C(?![A-Za-zÀ-ÿŒœ])`, 'g'),
      replacement: ({match}) => `${match[1]}.${NBSP}J.${NO_BREAK_HYPHEN}C`,
    },
    {pattern: /(?<![A-Za-zÀ-ÿŒœ])J\.-C(?=\.)/g, replacement: `J.${NO_BREAK_HYPHEN}C`},
    {pattern: /(?<![A-Za-zÀ-ÿŒœ])c\.-à-d(?=\.)/g, replacement: `c.${NO_BREAK_HYPHEN}à${NO_BREAK_HYPHEN}d`},
  ],
  examples: {
    fix: [
      {before: 'en 52 av. J.-C.', after: 'en 52 av.⍽J.‑C.'},
      {before: 'c.-à-d. ici', after: 'c.‑à‑d. ici'},
    ],
    keep: ['J.-J. Rousseau', 'av. Jean-Jaurès'],
  },
}
