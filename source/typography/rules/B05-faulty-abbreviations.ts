import type {Rule} from '../types.ts'

const right: Readonly<Record<string, string>> = {Mr: 'M.', Mrs: 'MM.', Melle: 'Mlle', Melles: 'Mlles', 'n°s': 'nos'}

export const B05: Rule = {
  id: 'B05',
  name: 'Abréviations fautives',
  family: 'abréviations',
  mode: 'lint',
  reason: 'Monsieur s’abrège M. (Mr est anglais), mademoiselle Mlle, numéros nos.',
  reference: 'Imprimerie nationale, Abréviations',
  hint: 'M°',
  steps: [
    {
      pattern: /(?<![A-Za-zÀ-ÿŒœ])(Mr|Melles?)\.?(?=[ \u00A0][A-ZÀ-Ý])|(?<![A-Za-zÀ-ÿŒœ])(n°s)(?=[ \u00A0]?\d)/g,
      replacement: ({match}) => right[match[1] ?? match[2] ?? ''],
    },
  ],
  examples: {
    fix: [
      {before: 'Mr Dupont et Melle Durand', after: 'M. Dupont et Mlle Durand'},
      {before: 'les n°s 3 et 4', after: 'les nos 3 et 4'},
    ],
    keep: ['M. Dupont', 'Mme Durand'],
  },
}
