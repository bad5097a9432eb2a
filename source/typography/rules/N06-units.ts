import {LETTERS, THIN} from '../characters.ts'
import {isNumberBefore} from '../numbers.ts'
import type {Rule} from '../types.ts'
import {isGlued, unitSymbol} from '../words/units.ts'
import {begins} from './B03-names.ts'

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
        `(?<=\\d)[ \\u00A0\\u202F\\u2009]*(${unitSymbol})(?![${LETTERS}\\d'’_²³]|-(?:[${LETTERS}]|\\d(?!\\d{0,3}[ \\u00A0\\u202F]?\\1(?![${LETTERS}\\d-])))|\\.[${LETTERS}]|:\\d)`,
        'g',
      ),
      replacement: ({text, match, start}, {locale, text: all}) => {
        const symbol = match[1] ?? ''
        const space = text.slice(0, text.length - symbol.length)
        if (isInitial(symbol, start, all) || isLabel(symbol, start, all)) return undefined
        // A thin space that was typed is as good.
        if (space === THIN || (space === '' && !isGlued(symbol)) || !isNumberBefore(all, start)) return undefined
        return locale.unit + symbol
      },
    },
    // Of two or three dimensions one has the unit: none of them is left without it.
    {
      pattern: new RegExp(
        `(?<=\\d)[ \\u00A0\\u202F]×[ \\u00A0\\u202F](?=(?:\\d+(?:[.,]\\d+)?[ \\u00A0\\u202F]×[ \\u00A0\\u202F])?\\d+(?:[.,]\\d+)?[ \\u00A0\\u202F]?(?:${unitSymbol})(?![${LETTERS}]))`,
        'g',
      ),
      replacement: '\u00A0×\u00A0',
    },
  ],
  examples: {
    fix: [
      {before: 'pendant 31,5 km.', after: 'pendant 31,5⍽km.'},
      {before: '10,5kWh', after: '10,5⍽kWh'},
      {before: 'à 3 km/h', after: 'à 3⍽km/h'},
      {before: 'un four de 1500 W. Il chauffe', after: 'un four de 1500⍽W. Il chauffe'},
      {
        before: 'une toile de 73 × 92 cm, une caisse de 2 × 3,5 × 4 m',
        after: 'une toile de 73⍽×⍽92⍽cm, une caisse de 2⍽×⍽3,5⍽×⍽4⍽m',
      },
      {before: '30min-45min', after: '30⍽min-45⍽min'},
      {before: '12 V, 2 A', after: '12⍽V, 2⍽A'},
      {before: '13 Ω et 10 m²', after: '13⍽Ω et 10⍽m²'},
    ],
    keep: [
      'En 2015 T. Pesquet, en 1962 A. Camus',
      'mort en 1885 C. de Gaulle',
      '1 A, 2 B, 3 C, 4 D.',
      'en 2020 m’a dit',
      'le format A4',
      '12 kilogrammes',
      'la 5G',
      'en 3D',
      '4x4',
      'le 5g-12',
      '12px',
      'le gène BRCA1 A',
      'les années 1990s',
    ],
  },
}

/** «En 2015 T. Pesquet»: after a year, a capital with its point before a name. */
function isInitial(symbol: string, start: number, text: string): boolean {
  if (!/^[A-Z]$/.test(symbol) || !/(?<!\d)[12]\d{3}$/.test(text.slice(Math.max(0, start - 5), start))) return false
  const after = text.slice(text.indexOf(symbol, start) + 1)
  return (
    /^\.[ \u00A0]?(?:[A-ZÀ-Ý]|(?:d[eu]|des) [A-ZÀ-Ý]|d[’'])/.test(after) && !begins.test(after.slice(1).trimStart())
  )
}

/** «1 A, 2 B, 3 C»: of the numbers and letters next to it one is no unit. */
function isLabel(symbol: string, start: number, text: string): boolean {
  if (!/^[A-Z]$/.test(symbol)) return false
  const next = text.slice(text.indexOf(symbol, start) + 1)
  return /^(?:,| et| ou) \d+[ \u00A0][BDEGHIMO-SUX-Z](?![\wÀ-ÿ’'])/.test(next) || label.test(text.slice(0, start))
}

const label = /\d[ \u00A0][BDEGHIMO-SUX-Z](?:,| et| ou) \d+$/
