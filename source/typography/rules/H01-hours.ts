import {LETTERS, THIN} from '../characters.ts'
import {isNumberBefore} from '../numbers.ts'
import type {Rule} from '../types.ts'

const S = '[ \\u00A0\\u202F]*'

export const H01: Rule = {
  id: 'H01',
  name: 'Heures',
  family: 'nombres',
  mode: 'fix',
  reason: 'L’heure s’écrit avec des espaces insécables des deux côtés du h : 14 h 30.',
  reference: 'Charte orthotypographique du Journal officiel ; OQLF ; TERMIUM',
  hint: 'h',
  steps: [
    {
      pattern: new RegExp(
        `(?<=\\d)${S}h(?:${S}([0-5]\\d)(?:${S}(min|mn))?(?:${S}([0-5]\\d)${S}s)?)?(?![${LETTERS}\\d'’])`,
        'g',
      ),
      replacement: ({text, match: [, minutes, sign, seconds], start}, {locale: {unit}, text: all}) => {
        // 1+2+…+2h
        if (!isNumberBefore(all, start) || /[+=×*^]\d+$/.test(all.slice(Math.max(0, start - 6), start)))
          return undefined
        const spaces = text.replace(/[^ \u00A0\u202F]/g, '')
        // Thin spaces that were typed are as good.
        if (spaces !== '' && [...spaces].every(space => space === THIN)) return undefined
        const parts = ['', 'h', minutes, sign, seconds, seconds === undefined ? undefined : 's']
        return parts.filter(part => part !== undefined).join(unit)
      },
    },
  ],
  remarks: [
    {
      pattern: /(?<![\w\uE001])([01]?\d|2[0-4])H([0-5]\d)?(?!\w)/g,
      replacement: ({match: [, hours, minutes]}, {locale: {unit}}) =>
        [hours, 'h', minutes].filter(part => part !== undefined).join(unit),
    },
  ],
  examples: {
    fix: [
      {before: 'de 14h30 à 18 h 30', after: 'de 14⍽h⍽30 à 18⍽h⍽30'},
      {before: 'pendant 35 h', after: 'pendant 35⍽h'},
      {before: 'en 1h30min', after: 'en 1⍽h⍽30⍽min'},
      {before: 'ouvert 24h/24', after: 'ouvert 24⍽h/24'},
    ],
    keep: ['à 10:30', '3 heures', '12 kWh', 'la pièce A4h', 'le 2 h’importe', 'soit 1+2+…+2h en tout'],
  },
}
