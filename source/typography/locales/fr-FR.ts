import {NBSP, THIN} from '../characters.ts'
import type {Locale} from '../types.ts'

export const frFR: Locale = {
  id: 'fr-FR',
  name: 'Français de France',
  reference: 'Imprimerie nationale, Lexique des règles typographiques, 2002 ; CLDR 48 pour les nombres',
  high: THIN,
  colon: NBSP,
  guillemet: NBSP,
  quotes: [
    ['“', '”'],
    ['‘', '’'],
  ],
  // «Insécable et non dilatable» (IN): U+202F is the only space that never stretches.
  group: THIN,
  groupAllowed: '',
  unit: NBSP,
  percent: NBSP,
  percentInserted: true,
  currency: NBSP,
  currencySide: 'after',
  dash: NBSP,
  smallCapitals: true,
  modes: {},
}
