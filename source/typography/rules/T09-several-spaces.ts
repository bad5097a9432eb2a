import {isEdge, NBSP, SPACES, THIN} from '../characters.ts'
import type {Rule} from '../types.ts'

export const T09: Rule = {
  id: 'T09',
  name: 'Espaces répétées',
  family: 'ponctuation',
  mode: 'fix',
  reason: 'Une seule espace sépare deux mots, même après un point.',
  reference: 'Imprimerie nationale, Espaces',
  hint: ' ',
  steps: [
    {
      pattern: new RegExp(`[${SPACES}]{2,}`, 'g'),
      // Tabulations and runs of no-break spaces are meant.
      replacement: ({text, before, after}) => {
        if (isEdge(before) || isEdge(after)) return undefined
        if (text.includes('\t') || !text.includes(' ')) return undefined
        return text.includes(NBSP) ? NBSP : text.includes(THIN) ? THIN : ' '
      },
    },
  ],
  examples: {
    fix: [{before: 'un  mot.  Un autre', after: 'un mot. Un autre'}],
    keep: ['un mot', 'un⍽⍽mot', 'un\t\tmot', '  un retrait'],
  },
}
