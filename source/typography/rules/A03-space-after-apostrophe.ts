import {LETTERS} from '../characters.ts'
import type {Rule} from '../types.ts'

const vowel = '[aeiouyhAEIOUYHÀÂÄÉÈÊËÎÏÔÖÙÛÜŒÆàâäéèêëîïôöùûüœæ«\\uE000]'

export const A03: Rule = {
  id: 'A03',
  name: 'Espace autour de l’apostrophe',
  family: 'apostrophes',
  mode: 'fix',
  reason: 'L’élision d’un mot d’une syllabe n’a d’espace ni devant ni derrière l’apostrophe : l’ami, et non l’ ami.',
  reference: 'Brossard, Le correcteur typographe, 1934, 25c',
  hint: "’'",
  steps: [
    {pattern: /(?<=\b[Aa]ujourd[’'])[ \u00A0\u202F]+(?=hui)/g, replacement: ''},
    {
      pattern: new RegExp(`(?<![${LETTERS}'’‘])(?:[ldjmnstc]|qu)[’'][ \\u00A0\\u202F]+(?=${vowel})`, 'gi'),
      replacement: ({text}) => text.replace(/[ \u00A0\u202F]+/, '').replace("'", '’'),
    },
    {
      pattern: new RegExp(
        `(?<![${LETTERS}'’‘])(?:[ldjmnstc]|qu)[ \\u00A0\\u202F]+[’'][ \\u00A0\\u202F]*(?=${vowel})(?![^ ]*['’](?![${LETTERS}]))`,
        'gi',
      ),
      replacement: ({text}) => text.replace(/[ \u00A0\u202F]+/g, '').replace("'", '’'),
    },
  ],
  examples: {
    fix: [
      {before: 'l’ ami', after: 'l’ami'},
      {before: 'l ’approche', after: 'l’approche'},
      {before: 'd ’ accord', after: 'd’accord'},
      {before: 'aujourd’ hui', after: 'aujourd’hui'},
      {before: 'qu’ elle', after: 'qu’elle'},
    ],
    keep: ['grand’ mère', 'la lettre ‘d’ est', 'rock ’n’ roll', 'le plan s ’avant’'],
  },
}
