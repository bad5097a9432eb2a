import {NBSP} from '../characters.ts'
import type {Rule} from '../types.ts'

export const O03: Rule = {
  id: 'O03',
  name: 'Siècles',
  family: 'nombres',
  mode: 'fix',
  reason: 'Le siècle ne se sépare pas de son numéro, qui se compose en petites capitales (en capitales au Canada).',
  reference: 'Imprimerie nationale, Siècles ; OQLF',
  hint: 's',
  value: ({smallCapitals}) => (smallCapitals ? 'petites capitales' : 'capitales'),
  steps: [
    {
      pattern:
        / (?=s(?:iècles?(?![a-zà-ÿœ])|\.(?![a-z])))(?<=(?<![A-Za-zÀ-ÿŒœ\d])(?:[IVX]+|(?!vie)[ivx]{2,}|\d{1,2})(?:er?|ers|es|ᵉʳ?) )/g,
      replacement: NBSP,
    },
  ],
  dress: [
    {
      pattern: /(?<![A-Za-zÀ-ÿŒœ\d-])[IVX]+(?=(?:er?|es)(?:[ \u00A0]s(?:iècles?(?![a-zà-ÿœ])|\.)|-[IVX]+e[ \u00A0]s))/g,
      style: 'small-capitals',
    },
    {
      pattern:
        /(?<=(?:d[ue]|l[ea]|et|ou|au|aux|des) )[IVX]+(?=e (?:au|et|ou|et au|à) (?:le |la )?[IVX]+e[ \u00A0]siècle)/g,
      style: 'small-capitals',
    },
  ],
  examples: {
    fix: [
      {before: 'au XXe siècle', after: 'au XXe⍽siècle'},
      {before: 'au xxe siècle', after: 'au xxe⍽siècle'},
      {before: 'au 12e siècle', after: 'au 12e⍽siècle'},
    ],
    keep: ['un siècle', 'le siècle XX', 'une vie siècle après siècle'],
  },
}
