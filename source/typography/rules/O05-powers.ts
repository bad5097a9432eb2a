import {isNumberBefore} from '../numbers.ts'
import type {Rule} from '../types.ts'

const powers: Readonly<Record<string, string>> = {2: '²', 3: '³'}

export const O05: Rule = {
  id: 'O05',
  name: 'Unités carrées et cubes',
  family: 'orthographe',
  mode: 'fix',
  reason: 'L’exposant de m² et de m³ est un chiffre supérieur ; « m2 » n’est sûr qu’après un nombre.',
  reference: 'BIPM, Brochure sur le SI, 5.2 ; Imprimerie nationale, Unités de mesure',
  hint: '23',
  steps: [
    {
      pattern: /(?<=\d[ \u00A0\u202F\u2009]?(?:[kcdmµh]|da)?m)[23](?![\p{L}\d]|[.,]\d)/gu,
      replacement: ({text, start}, {text: all}) => {
        const number = /[ \u00A0\u202F\u2009]?[a-zµ]+$/.exec(all.slice(Math.max(0, start - 5), start))
        return number && isNumberBefore(all, start - number[0].length) ? powers[text] : undefined
      },
    },
  ],
  examples: {
    fix: [
      {before: 'une pièce de 10 m2 et 5 m3', after: 'une pièce de 10 m² et 5 m³'},
      {before: '1⍭200 km2, 3cm2', after: '1⍭200 km², 3cm²'},
    ],
    keep: ['le plan m2', 'le fichier 10m2a', 'la salle A10 m2', '10 m 2', '10 m2,5'],
  },
}
