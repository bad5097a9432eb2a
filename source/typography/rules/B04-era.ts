import {NBSP, NO_BREAK_HYPHEN} from '../characters.ts'
import type {Rule} from '../types.ts'

const S = '[ \\u00A0\\u202F]*'

export const B04: Rule = {
  id: 'B04',
  name: 'av. J.-C., c.-à-d.',
  family: 'abréviations',
  mode: 'fix',
  reason:
    'Ces abréviations composées ne se coupent pas : espace insécable ; à la mise en page, et là seulement, trait d’union insécable dans J.-C. et c.-à-d.',
  reference: 'Imprimerie nationale, Abréviations',
  hint: '.',
  steps: [
    {
      pattern: new RegExp(`\\b(av|apr|ap)\\.${S}J\\.${S}([-‑])${S}C(?![A-Za-zÀ-ÿŒœ])`, 'g'),
      replacement: ({match}) => `${match[1]}.${NBSP}J.${match[2]}C`,
    },
  ],
  layoutSteps: [
    {pattern: /(?<=(?<![A-Za-zÀ-ÿŒœ])J\.)-(?=C\.)/g, replacement: NO_BREAK_HYPHEN},
    {
      pattern: /(?<=(?<![A-Za-zÀ-ÿŒœ])c\.)-(?=à-d\.)|(?<=(?<![A-Za-zÀ-ÿŒœ])c\.-à)-(?=d\.)/g,
      replacement: NO_BREAK_HYPHEN,
    },
  ],
  examples: {
    fix: [
      {before: 'en 52 av. J.-C.', after: 'en 52 av.⍽J.-C.'},
      {before: 'en 52 av. J. - C.', after: 'en 52 av.⍽J.-C.'},
    ],
    keep: ['J.-J. Rousseau', 'av. Jean-Jaurès', 'c.-à-d. ici', 'en 52 av.⍽J.‑C.'],
  },
}
