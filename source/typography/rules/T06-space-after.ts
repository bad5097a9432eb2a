import {CAPITALS, LETTERS, SMALL, wordAt} from '../characters.ts'
import type {Rule} from '../types.ts'

const word = `[${LETTERS}]`
const onlyWords = new RegExp(`^[${LETTERS}’']+[!?][${LETTERS}’']+[.,;:!?…]*$`)

export const T06: Rule = {
  id: 'T06',
  name: 'Espace après ; ! ?',
  family: 'ponctuation',
  mode: 'fix',
  reason:
    'Une espace ordinaire suit le signe. Elle n’est ajoutée qu’entre deux mots, où rien d’autre ne peut être voulu.',
  reference: 'Imprimerie nationale, Ponctuation',
  hint: ';:!?',
  steps: [
    {
      pattern: new RegExp(`[!?]+(?=[${CAPITALS}][${SMALL}’'])(?<=[${SMALL}]{2}[ \\u00A0\\u202F]?[!?]+)`, 'g'),
      replacement: ({text}) => `${text} `,
    },
    {
      pattern: new RegExp(`[!?](?=[${SMALL}]{2})(?<=[${SMALL}]{2}[!?])`, 'g'),
      replacement: ({text, start}, {text: all}) => (onlyWords.test(wordAt(all, start)) ? `${text} ` : undefined),
    },
    {
      pattern: new RegExp(`;(?=${word}{2})(?<=${word}{2}[ \\u00A0\\u202F]?;)`, 'g'),
      replacement: ({start}, {text}) =>
        wordAt(text, start).replace(/;\W*$/, '').split(';').length === 2 ? '; ' : undefined,
    },
  ],
  remarks: [
    {
      pattern: new RegExp(`:(?=${word}{2})(?<=[${SMALL}]{2}:)`, 'g'),
      replacement: (_, {profile}) => `${profile.colon}: `,
    },
  ],
  examples: {
    fix: [
      {before: 'Bonjour !Comment va ?', after: 'Bonjour ! Comment va ?'},
      {before: 'un mot ;la suite', after: 'un mot ; la suite'},
      {before: 'quoi?rien', after: 'quoi? rien'},
      {before: 'un mot;la suite', after: 'un mot; la suite'},
    ],
    keep: ['nom;prenom;age', 'a;b', 'https://exemple.fr/?Suite', 'x!y', 'wiki?action=lire', 'Array!int[0]'],
  },
}
