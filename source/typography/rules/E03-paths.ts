import type {Rule} from '../types.ts'

export const E03: Rule = {
  id: 'E03',
  name: 'Points d’un chemin',
  family: 'ponctuation',
  mode: 'fix',
  reason: 'Les deux points de ../images et le point de .env ne sont pas une ponctuation : ils restent.',
  reference: 'Cas relevé dans les essais de dix correcteurs',
  steps: [],
  examples: {fix: [], keep: ['../images/a.png', '../..', 'le fichier .env']},
}
