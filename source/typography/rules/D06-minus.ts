import type {Rule} from '../types.ts'

export const D06: Rule = {
  id: 'D06',
  name: 'Signe moins',
  family: 'tirets',
  mode: 'off',
  reason: 'Devant une quantité négative, le signe − (U+2212) a la largeur du signe + et ne se coupe pas de son nombre.',
  reference: 'ISO 80000-1, 7.2 ; usage des ouvrages scientifiques',
  hint: '-–',
  steps: [
    {
      pattern:
        /(?<=^|[ \u00A0\u202F(«])[-–](?=\d+(?:[.,]\d+)?(?:[ \u00A0\u202F]?[°%€]|[ \u00A0\u202F](?:m|km|K|V)\b))/g,
      replacement: '−',
    },
  ],
  examples: {
    fix: [{before: 'il fait -5 °C', after: 'il fait −5 °C'}],
    keep: ['2020-2021', 'l’option -5', 'A-10'],
  },
}
