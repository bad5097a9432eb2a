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
      replacement: ({text, before, after, start}, {text: all}) => {
        if (isEdge(before) || isEdge(after)) return undefined
        // What a line of verse is set in by (pandoc's line blocks).
        if (before === '|' && /(?:^|\n)[ \t>]*\|$/.test(all.slice(Math.max(0, start - 12), start))) return undefined
        if (text.includes('\t') || !text.includes(' ')) return undefined
        return text.includes(NBSP) ? NBSP : text.includes(THIN) ? THIN : ' '
      },
    },
  ],
  examples: {
    fix: [{before: 'un  mot.  Un autre', after: 'un mot. Un autre'}],
    keep: ['un mot', 'un⍽⍽mot', 'un\t\tmot', '  un retrait', '| Et son ode,\n|       mon sang'],
  },
}
