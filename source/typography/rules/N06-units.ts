import {LETTERS, THIN} from '../characters.ts'
import {isNumberBefore} from '../numbers.ts'
import type {Rule} from '../types.ts'
import {isGlued, unitSymbol} from '../words/units.ts'

export const N06: Rule = {
  id: 'N06',
  name: 'Nombre et symbole d’unité',
  family: 'nombres',
  mode: 'fix',
  reason: 'Le symbole suit son nombre après une espace insécable : le nombre ne finit pas une ligne sans son unité.',
  reference: 'BIPM, Brochure sur le SI, 5.4.3 ; Imprimerie nationale, Unités de mesure ; OQLF',
  hint: '0123456789',
  steps: [
    {
      pattern: new RegExp(
        `(?<=\\d)[ \\u00A0\\u202F\\u2009]*(${unitSymbol})(?![${LETTERS}\\d'’_²³]|-[${LETTERS}\\d]|\\.[${LETTERS}]|:\\d)`,
        'g',
      ),
      replacement: ({text, match, start}, {profile, text: all}) => {
        const symbol = match[1] ?? ''
        const space = text.slice(0, text.length - symbol.length)
        // A thin space that was typed is as good.
        if (space === THIN || (space === '' && !isGlued(symbol)) || !isNumberBefore(all, start)) return undefined
        return profile.unit + symbol
      },
    },
  ],
  examples: {
    fix: [
      {before: 'pendant 31,5 km.', after: 'pendant 31,5⍽km.'},
      {before: '10,5kWh', after: '10,5⍽kWh'},
      {before: 'à 3 km/h', after: 'à 3⍽km/h'},
      {before: '13 Ω et 10 m²', after: '13⍽Ω et 10⍽m²'},
    ],
    keep: [
      'en 2020 m’a dit',
      'le format A4',
      '12 kilogrammes',
      'la 5G',
      'en 3D',
      '4x4',
      '12px',
      'le gène BRCA1 A',
      'les années 1990s',
    ],
  },
}
