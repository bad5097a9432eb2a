import type {Rule} from '../types.ts'

export const D03: Rule = {
  id: 'D03',
  name: 'Tirets tapés -- et ---',
  family: 'tirets',
  mode: 'lint',
  reason: 'Deux ou trois traits d’union tiennent lieu de tiret à la machine : -- pour –, --- pour —.',
  reference: 'Usage de LaTeX ; SmartyPants',
  hint: '-',
  steps: [
    {
      pattern: /(?<=[\wÀ-ÿŒœ»)\],'’"] )-{2,3}(?= [\wÀ-ÿŒœ«(["])/g,
      replacement: ({text}) => (text === '--' ? '–' : '—'),
    },
  ],
  examples: {
    fix: [{before: 'un mot -- un autre', after: 'un mot – un autre'}],
    keep: ['git log --oneline', '--- ', 'a--b'],
  },
}
