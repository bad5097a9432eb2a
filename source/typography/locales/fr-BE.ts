import type {Locale} from '../types.ts'
import {frFR} from './fr-FR.ts'

export const frBE: Locale = {
  ...frFR,
  id: 'fr-BE',
  name: 'Français de Belgique',
  reference: 'Grevisse, Le bon usage ; Vade-mecum du typographe ; CLDR 48 pour les nombres',
}

/** Business letters after the Belgian standard. What it says of the colon could not be verified: as in Belgium. */
export const frBENbn: Locale = {
  ...frBE,
  id: 'fr-BE-nbn',
  name: 'Français de Belgique, courrier commercial',
  reference: 'NBN Z 01-002',
  high: '',
}
