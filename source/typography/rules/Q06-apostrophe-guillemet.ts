import {LETTERS} from '../characters.ts'
import type {Rule} from '../types.ts'

export const Q06: Rule = {
  id: 'Q06',
  name: 'Apostrophe devant un guillemet',
  family: 'guillemets',
  mode: 'fix',
  reason: 'L’élision touche le guillemet ouvrant : l’« ami ».',
  reference: 'OQLF, fiche 22039',
  hint: '«“',
  steps: [
    {
      pattern: new RegExp(`(?<![${LETTERS}])(?:[ldjmnstc]|[a-z]*qu)['’][ \\u00A0\\u202F]+(?=[«“])`, 'gi'),
      replacement: ({text}) => text.trimEnd(),
    },
  ],
  examples: {
    fix: [{before: 'l’ « ami »', after: 'l’« ami »'}],
    keep: ['l’« ami »', 'les amis’ « club »'],
  },
}
