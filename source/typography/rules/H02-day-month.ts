import {NBSP} from '../characters.ts'
import type {Rule} from '../types.ts'

const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
const short = 'janv\\.|févr\\.|avr\\.|juill\\.|sept\\.|oct\\.|nov\\.|déc\\.'

export const H02: Rule = {
  id: 'H02',
  name: 'Quantième et mois',
  family: 'nombres',
  mode: 'fix',
  reason: 'Le jour ne se sépare pas de son mois : 14 juillet 1789. L’année peut passer à la ligne.',
  reference: 'Gouriou, Mémento typographique ; Ramat, Le Ramat de la typographie',
  hint: '0123456789',
  steps: [
    {
      pattern: new RegExp(
        ` (?=(?:${months})(?![a-zà-ÿœ])|${short})(?<=(?<![\\d,.:/-])(?:0?[1-9]|[12]\\d|3[01]|1er) )`,
        'gi',
      ),
      replacement: NBSP,
    },
  ],
  examples: {
    fix: [
      {before: 'le 14 juillet 1789', after: 'le 14⍽juillet 1789'},
      {before: '(01 mai 2015)', after: '(01⍽mai 2015)'},
      {before: 'le 1er mai', after: 'le 1er⍽mai'},
    ],
    keep: ['en 1789 juillet fut chaud', 'le 45 mai', 'mai 1968'],
  },
}
