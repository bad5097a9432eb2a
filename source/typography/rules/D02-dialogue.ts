import {LETTERS} from '../characters.ts'
import type {Rule} from '../types.ts'

export const D02: Rule = {
  id: 'D02',
  name: 'Tiret de dialogue',
  family: 'tirets',
  mode: 'fix',
  reason: 'Le tiret qui ouvre une réplique tient à son premier mot par une espace insécable.',
  reference: 'Imprimerie nationale, Tirets ; Grammalecte, option ts_m_dash_start',
  hint: '–—',
  steps: [
    {
      pattern: new RegExp(`(?<=^|\\n)[–—][ \\u00A0\\u202F]*(?=[${LETTERS}«…¿¡\\uE000-\\uE002])`, 'g'),
      replacement: ({text}) => `${text.charAt(0)}\u00A0`,
    },
  ],
  examples: {
    fix: [
      {before: '— Bonjour, dit-il.', after: '—⍽Bonjour, dit-il.'},
      {before: '–Bonjour.', after: '–⍽Bonjour.'},
    ],
    keep: ['– 5 °C', '— 12', 'un mot — un autre'],
  },
}
