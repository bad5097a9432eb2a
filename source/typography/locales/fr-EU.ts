import {NBSP} from '../characters.ts'
import type {Profile} from '../types.ts'
import {frFR} from './fr-FR.ts'

export const frEU: Profile = {
  ...frFR,
  id: 'fr-EU',
  name: 'Français des institutions européennes (Bruxelles)',
  reference: 'Code de rédaction interinstitutionnel, 6.4',
  high: '',
  colon: '',
  guillemet: '',
  group: NBSP,
}
