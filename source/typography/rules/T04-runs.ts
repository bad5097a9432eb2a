import {endsThere, isMentioned} from '../characters.ts'
import type {Rule} from '../types.ts'

export const T04: Rule = {
  id: 'T04',
  name: 'Suites de ! et de ?',
  family: 'ponctuation',
  mode: 'fix',
  reason:
    'Des signes qui se suivent forment un groupe : une espace devant, aucune entre eux ; leur nombre est à l’auteur.',
  reference: 'babel-french, documentation ; SPIP, essais de typographie',
  hint: '!?',
  steps: [
    {
      pattern: /[!?](?:[ \u00A0\u202F]+[!?])+/g,
      replacement: ({text, start, end, after}, {together, text: all}) =>
        // Marks of two phrases: ~~oui !~~ !
        endsThere(after) && together(start, end) && !isMentioned(all, start)
          ? text.replace(/[ \u00A0\u202F]+/g, '')
          : undefined,
    },
  ],
  examples: {
    fix: [{before: 'Quoi ? !', after: 'Quoi ?!'}],
    keep: ['les signes ! ? se suivent', 'Quoi ?!', 'a ? !b : c'],
  },
}
