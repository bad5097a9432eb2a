import {LETTERS} from '../characters.ts'
import type {Rule} from '../types.ts'

export const A04: Rule = {
  id: 'A04',
  name: 'Apostrophe devant une année abrégée',
  family: 'apostrophes',
  mode: 'fix',
  reason: 'Le siècle omis se marque par l’apostrophe ’, jamais par le guillemet ouvrant ‘.',
  reference: 'babel-french, documentation ; SPIP, essais de typographie',
  hint: "'‘",
  steps: [
    {
      // A mark that ends a word further on makes a quotation of it: '10 000'.
      pattern: new RegExp(
        `(?<=[ \\u00A0\\u202F\\n(«])['‘](?=\\d\\d(?![\\d'’]))(?![^\\n'’]{0,80}[^\\s'’]['’](?![${LETTERS}]))`,
        'g',
      ),
      replacement: '’',
    },
  ],
  examples: {
    fix: [
      {before: "mai '68", after: 'mai ’68'},
      {before: 'l’été ‘98', after: 'l’été ’98'},
      {before: "de '98 et de l'été", after: "de ’98 et de l'été"},
    ],
    keep: ["la valeur '42'", "le nombre '10 000' est coupé", "'20 km' à pied", "6'10"],
  },
}
