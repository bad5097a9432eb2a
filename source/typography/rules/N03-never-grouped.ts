import type {Rule} from '../types.ts'

export const N03: Rule = {
  id: 'N03',
  name: 'Nombres sans tranches',
  family: 'nombres',
  mode: 'lint',
  reason:
    'Années, pages, articles de loi, codes postaux et numéros de série ne se groupent pas. Fascicule ne groupe jamais un nombre de lui-même ; il signale une année groupée.',
  reference: 'Imprimerie nationale, Nombres, nota b ; TERMIUM',
  hint: '0123456789',
  steps: [
    {
      pattern:
        /(?<=\b(?:en|l’an|l'an|depuis|avant|après|vers|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)[ \u00A0])(?:1[ \u00A0\u202F][5-9]\d\d|2[ \u00A0\u202F]0[0-4]\d)(?![ \u00A0\u202F]?\d|[.,]\d|[ \u00A0\u202F](?:[€$%]|[a-zà-ÿœ]{3,}s\b))/g,
      replacement: ({text}) => text.replace(/\D/, ''),
    },
  ],
  examples: {
    fix: [{before: 'né en 1 968.', after: 'né en 1968.'}],
    keep: ['né en 1968', 'en 1 968 euros', '2 024 élèves'],
  },
}
