import {isLetter, isWordEnd, NOTE, THIN} from '../characters.ts'
import type {Rule} from '../types.ts'

export const L08: Rule = {
  id: 'L08',
  name: 'Espace avant l’appel de note',
  family: 'ponctuation',
  mode: 'fix',
  reason: 'L’appel de note se détache du mot par une espace fine insécable, et ne commence jamais une ligne.',
  reference: 'babel-french, \\AddThinSpaceBeforeFootnotes ; Imprimerie nationale, Appels de note',
  hint: NOTE,
  layout: true,
  steps: [
    {
      pattern: /\uE002/g,
      takes: 'before',
      replacement: ({text, previous}) =>
        isLetter(previous) || isWordEnd(previous) || ',;:!?'.includes(previous || ' ') ? THIN + text : undefined,
    },
  ],
  examples: {
    fix: [
      {before: 'un mot\uE002.', after: 'un mot⍭\uE002.'},
      {before: 'un mot \uE002.', after: 'un mot⍭\uE002.'},
    ],
    keep: ['\uE002 seul'],
  },
}
