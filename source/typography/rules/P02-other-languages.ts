import type {Rule} from '../types.ts'

export const P02: Rule = {
  id: 'P02',
  name: 'Texte d’une autre langue',
  family: 'protection',
  mode: 'fix',
  reason:
    'Un passage dont la langue est donnée ([Hello!]{lang=en}) garde la typographie de sa langue ; le français cité à l’intérieur redevient français.',
  reference: 'babel, sélection de langue ; BCP 47',
  steps: [],
  examples: {fix: [], keep: []},
}
