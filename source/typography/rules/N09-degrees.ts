import {NBSP} from '../characters.ts'
import type {Rule} from '../types.ts'

export const N09: Rule = {
  id: 'N09',
  name: 'Degrés',
  family: 'nombres',
  mode: 'fix',
  reason:
    'Le degré Celsius est une unité, détachée de son nombre : 20 °C ; le degré d’angle ou d’alcool le touche : 45°.',
  reference: 'BIPM, Brochure sur le SI, 5.4.3 ; babel-french, \\degres',
  hint: '°º',
  steps: [
    {
      pattern: /(?<=\d)[ \u00A0\u202F]*([°º])[ \u00A0\u202F]*([CF])(?![A-Za-zÀ-ÿŒœ])/g,
      replacement: ({text, match}) => (text.startsWith('\u202F') ? undefined : `${NBSP}${match[1]}${match[2]}`),
    },
    {pattern: /(?<=\d)[ \u00A0\u202F]+°(?![ \u00A0\u202F]*[CFK](?![a-zà-ÿœ])|[A-Za-zÀ-ÿŒœ\d])/g, replacement: '°'},
  ],
  examples: {
    fix: [
      {before: '20 °C et 45 °', after: '20⍽°C et 45°'},
      {before: '20°C', after: '20⍽°C'},
      {before: '20° C', after: '20⍽°C'},
    ],
    keep: ['un angle de 45°', 'n° 5', '1° et 2°', '45° 30′ N'],
  },
}
