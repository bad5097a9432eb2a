import {NBSP} from '../characters.ts'
import type {Locale} from '../types.ts'
import {frFR} from './fr-FR.ts'

export const frEU: Locale = {
  ...frFR,
  id: 'fr-EU',
  name: 'Français des institutions européennes (Bruxelles)',
  reference: 'Code de rédaction interinstitutionnel, 6.4',
  high: '',
  colon: '',
  guillemet: '',
  group: NBSP,
}
