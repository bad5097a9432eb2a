import type {Rule} from '../types.ts'

export const T05: Rule = {
  id: 'T05',
  name: 'Signe seul entre parenthèses',
  family: 'ponctuation',
  mode: 'fix',
  reason: 'Le signe qui commente, (!) ou [?], touche ses parenthèses.',
  reference: 'SPIP, révision 10177 ; babel-french, documentation',
  hint: '!?',
  steps: [
    {
      pattern: /[!?]+/g,
      takes: 'both',
      replacement: ({text, previous, next}) =>
        (previous === '(' && next === ')') || (previous === '[' && next === ']') ? text : undefined,
    },
  ],
  examples: {
    fix: [{before: 'un succès ( ! )', after: 'un succès (!)'}],
    keep: ['un succès (!)', 'un succès [?]', 'un succès (vraiment ?)'],
  },
}
