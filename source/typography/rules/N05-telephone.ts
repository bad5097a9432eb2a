import {NBSP} from '../characters.ts'
import type {Rule} from '../types.ts'

const S = '[ \\u00A0\\u202F]'

export const N05: Rule = {
  id: 'N05',
  name: 'Numéros de téléphone',
  family: 'nombres',
  mode: 'fix',
  reason: 'Un numéro de téléphone ne se coupe pas en fin de ligne.',
  reference:
    'UIT-T E.123 pour les groupes ; OQLF, Écriture des numéros de téléphone (espace insécable après l’indicatif)',
  hint: '0123456789',
  steps: [
    {
      pattern: new RegExp(
        `${[
          // France, Belgique, Suisse, numéros verts.
          `(?<!\\d[,.]?)(?<!\\d${S})0[1-9](?:${S}\\d\\d){4}`,
          `0[1-9]\\d{0,2}${S}\\d{2,3}(?:${S}\\d\\d){2}`,
          `0${S}?8\\d\\d(?:${S}\\d{3}){2}`,
          // International.
          `\\+\\d{1,3}(?:${S}\\(0\\))?(?:${S}\\d{1,4}){2,5}(?:-\\d{4})?`,
          // Canada.
          `(?:1${S})?(?:\\d{3}|\\(\\d{3}\\))${S}\\d{3}-\\d{4}`,
        ].join(`(?!${S}?[\\d\\uE001])|(?<![\\d+]|\\d[,.])(?<!\\d${S})`)}(?!${S}?[\\d\\uE001])`,
        'g',
      ),
      replacement: ({text}) => (/^[^ ]*$/.test(text) ? undefined : text.replace(/ /g, NBSP)),
    },
  ],
  examples: {
    fix: [
      {before: 'au 09 99 99 99 99', after: 'au 09⍽99⍽99⍽99⍽99'},
      {before: 'au +33 1 23 45 67 89', after: 'au +33⍽1⍽23⍽45⍽67⍽89'},
      {before: 'au 022 345 67 89', after: 'au 022⍽345⍽67⍽89', locale: 'fr-CH'},
      {before: 'au 514 555-1234', after: 'au 514⍽555-1234', locale: 'fr-CA'},
      {before: 'au 1 800 555-1234', after: 'au 1⍽800⍽555-1234', locale: 'fr-CA'},
    ],
    keep: ['09.99.99.99.99', 'de 10 à 20', 'les 1 200 300'],
  },
}
