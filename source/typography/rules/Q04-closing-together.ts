import type {Rule} from '../types.ts'

export const Q04: Rule = {
  id: 'Q04',
  name: 'Deux citations qui se ferment ensemble',
  family: 'guillemets',
  mode: 'lint',
  reason: 'Quand deux citations finissent au même endroit, un seul guillemet fermant suffit.',
  reference: 'Imprimerie nationale, Guillemets ; babel-french, \\frquote*',
  hint: '»',
  steps: [{pattern: /»[ \u00A0\u202F]*»/g, replacement: '»'}],
  examples: {
    fix: [{before: '« Il a dit « oui » »', after: '« Il a dit « oui »'}],
    keep: ['« Il a dit « oui ». »', '« un » et « deux »'],
  },
}
