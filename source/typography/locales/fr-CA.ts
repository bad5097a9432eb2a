import {NBSP, THIN} from '../characters.ts'
import type {Locale} from '../types.ts'
import {frFR} from './fr-FR.ts'

/** Office use of the OQLF: no space before ; ! ?. The setting `high-punctuation: thin` gives the thin one it prefers. */
export const frCA: Locale = {
  ...frFR,
  id: 'fr-CA',
  name: 'Français du Canada',
  reference: 'OQLF, Vitrine linguistique, fiches 22039, 23363, 24565 et 21400 ; Le guide du rédacteur (TERMIUM)',
  high: '',
  group: NBSP,
  groupAllowed: THIN,
  smallCapitals: false,
}
