import type {Rule} from '../types.ts'

export const N10: Rule = {
  id: 'N10',
  name: 'Signe de multiplication',
  family: 'nombres',
  mode: 'lint',
  reason: 'Entre deux mesures, le signe est × ; la lettre x tient sa place à la machine.',
  reference: 'OQLF, Banque de dépannage linguistique, Multiplication',
  hint: 'x',
  steps: [
    {
      pattern: /(?<=\d(?:[ \u00A0](?:m|cm|mm|km))?)[ \u00A0\u202F]x[ \u00A0\u202F](?=\d)/g,
      replacement: '\u00A0×\u00A0',
    },
  ],
  examples: {
    fix: [{before: 'une page de 14 x 21 cm', after: 'une page de 14⍽×⍽21 cm'}],
    keep: ['un 4x4', 'x 3', 'f(x) = 2 x'],
  },
}
