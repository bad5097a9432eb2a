import type {Rule} from '../types.ts'

export const N11: Rule = {
  id: 'N11',
  name: 'Virgule décimale',
  family: 'nombres',
  mode: 'lint',
  reason:
    'Le français sépare les décimales par une virgule : 3,14. Le point reste dans les versions, les articles et les montants suisses.',
  reference: 'Imprimerie nationale, Nombres ; CLDR 48',
  hint: '.',
  steps: [
    {
      // Certain only where a unit or a sign of value follows.
      pattern:
        /(?<![\w.,:/\uE001]|[^\s(]-)\d+\.\d{1,2}(?=[ \u00A0\u202F]?(?:%|€|\$|km|kg|cm|mm|m|g|l|L|°C|millions?|milliards?)(?![\wÀ-ÿŒœ'’]))/g,
      replacement: ({text, end}, {locale, text: all}) =>
        locale.id === 'fr-CH' && /^.?[€$]/.test(all.slice(end)) ? undefined : text.replace('.', ','),
    },
  ],
  examples: {
    fix: [
      {before: 'une hausse de 3.5 %', after: 'une hausse de 3,5 %'},
      {before: 'un écart de -21.6 %', after: 'un écart de -21,6 %'},
    ],
    keep: ['la version 3.5', 'le lot A-3.5 m', 'l’article 3.5', '4.2 L’atelier', '3,5 %', '10.000 €'],
  },
}
