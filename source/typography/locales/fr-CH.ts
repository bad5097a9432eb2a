import {THIN} from '../characters.ts'
import type {Locale} from '../types.ts'
import {frFR} from './fr-FR.ts'

export const frCH: Locale = {
  ...frFR,
  id: 'fr-CH',
  name: 'Français de Suisse',
  reference: 'Guide du typographe (romand), 6e éd., d’après babel-french et Le Temps ; CLDR 48 pour les nombres',
  colon: THIN,
  guillemet: THIN,
  quotes: [
    [`‹${THIN}`, `${THIN}›`],
    ['“', '”'],
  ],
  // CLDR sets the sign close, the Guide spaces it: both stand, the author's choice is kept.
  percent: THIN,
  percentInserted: false,
  currencySide: 'before',
  // Accents on initial capitals are disputed there.
  modes: {W02: 'lint'},
}
