import type {Rule} from '../types.ts'

export const D04: Rule = {
  id: 'D04',
  name: 'Intervalles',
  family: 'tirets',
  mode: 'lint',
  reason:
    'Entre deux années ou deux pages, le français garde le trait d’union : 1914-1918, p. 12-14. Fascicule n’y met jamais de tiret.',
  reference: 'Le guide du rédacteur (TERMIUM), Trait d’union',
  hint: '–',
  steps: [{pattern: /(?<=\b(?:1\d{3}|20\d\d))–(?=(?:1\d{3}|20\d\d)\b)/g, replacement: '-'}],
  examples: {
    fix: [{before: 'la guerre de 1914–1918', after: 'la guerre de 1914-1918'}],
    keep: ['la guerre de 1914-1918', 'p. 12-14', 'Paris–Lyon'],
  },
}
