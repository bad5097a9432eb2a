import type {Rule} from '../types.ts'

export const A04: Rule = {
  id: 'A04',
  name: 'Apostrophe devant une année abrégée',
  family: 'apostrophes',
  mode: 'fix',
  reason: 'Le siècle omis se marque par l’apostrophe ’, jamais par le guillemet ouvrant ‘.',
  reference: 'babel-french, documentation ; SPIP, essais de typographie',
  hint: "'‘",
  steps: [{pattern: /(?<=[ \u00A0\u202F\n(«])['‘](?=\d\d(?![\d'’]))/g, replacement: '’'}],
  examples: {
    fix: [
      {before: "mai '68", after: 'mai ’68'},
      {before: 'l’été ‘98', after: 'l’été ’98'},
    ],
    keep: ["la valeur '42'", "6'10"],
  },
}
