import {isDigit, isLetter} from '../characters.ts'
import type {Rule} from '../types.ts'

export const T10: Rule = {
  id: 'T10',
  name: 'etc. sans points de suspension',
  family: 'ponctuation',
  mode: 'fix',
  reason: '« etc. » dit déjà que l’énumération continue : un point suffit.',
  reference: 'Imprimerie nationale, Abréviations et Points de suspension',
  hint: '.…',
  steps: [
    {
      pattern: /\b([Ee]tc)[ \u00A0\u202F]?\.?(?:[ \u00A0\u202F]?(?:…|\.\.+))+(?!\.)/g,
      replacement: ({match, after}) => `${match[1]}.${isLetter(after) || isDigit(after) ? ' ' : ''}`,
    },
  ],
  examples: {
    fix: [
      {before: 'des pommes, des poires, etc...', after: 'des pommes, des poires, etc.'},
      {before: 'des pommes, etc.…', after: 'des pommes, etc.'},
    ],
    keep: ['des pommes, etc.', 'des pommes, etc. Puis'],
  },
}
