/**
 * All rules, in the order in which they are run: each sees what those before it made of the text. To add one: one file, one
 * line here.
 */
import type {Rule} from '../types.ts'
import {A01} from './A01-apostrophe.ts'
import {A02} from './A02-primes.ts'
import {A03} from './A03-space-after-apostrophe.ts'
import {A04} from './A04-short-year.ts'
import {B01} from './B01-titles.ts'
import {B02} from './B02-references.ts'
import {B03} from './B03-names.ts'
import {B04} from './B04-era.ts'
import {B05} from './B05-faulty-abbreviations.ts'
import {B06} from './B06-acronyms.ts'
import {D01} from './D01-incise.ts'
import {D02} from './D02-dialogue.ts'
import {D03} from './D03-typed-dashes.ts'
import {D04} from './D04-ranges.ts'
import {D05} from './D05-closing-dash.ts'
import {D06} from './D06-minus.ts'
import {E01} from './E01-ellipsis.ts'
import {E02} from './E02-ellipsis-place.ts'
import {E03} from './E03-paths.ts'
import {H01} from './H01-hours.ts'
import {H02} from './H02-day-month.ts'
import {H03} from './H03-figures-of-time.ts'
import {L08} from './L08-note-call.ts'
import {N01} from './N01-groups.ts'
import {N02} from './N02-decimal-groups.ts'
import {N03} from './N03-never-grouped.ts'
import {N04} from './N04-long-numbers.ts'
import {N05} from './N05-telephone.ts'
import {N06} from './N06-units.ts'
import {N07} from './N07-percent.ts'
import {N08} from './N08-currency.ts'
import {N09} from './N09-degrees.ts'
import {N10} from './N10-product.ts'
import {N11} from './N11-decimal-point.ts'
import {O01} from './O01-ordinals.ts'
import {O02} from './O02-superiors.ts'
import {O03} from './O03-centuries.ts'
import {O04} from './O04-number-sign.ts'
import {O05} from './O05-powers.ts'
import {P01} from './P01-kept.ts'
import {P02} from './P02-other-languages.ts'
import {Q01} from './Q01-guillemets.ts'
import {Q02} from './Q02-straight-quotes.ts'
import {Q03} from './Q03-inner-quotes.ts'
import {Q04} from './Q04-closing-together.ts'
import {Q06} from './Q06-apostrophe-guillemet.ts'
import {Q07} from './Q07-double-chevrons.ts'
import {Q08} from './Q08-english-quotes.ts'
import {T01} from './T01-high-punctuation.ts'
import {T02} from './T02-colon.ts'
import {T03} from './T03-missing-space.ts'
import {T04} from './T04-runs.ts'
import {T05} from './T05-bracketed-mark.ts'
import {T06} from './T06-space-after.ts'
import {T07} from './T07-low-punctuation.ts'
import {T08} from './T08-brackets.ts'
import {T09} from './T09-several-spaces.ts'
import {T10} from './T10-etc.ts'
import {W01} from './W01-ligatures.ts'
import {W02} from './W02-accented-capitals.ts'
import {W03} from './W03-foreign-words.ts'

export const rules: readonly Rule[] = [
  P01,
  P02,
  E03,
  T09,
  Q07,
  Q02,
  A02,
  A04,
  A01,
  A03,
  T10,
  E01,
  E02,
  T04,
  T05,
  T08,
  T06,
  Q03,
  T07,
  Q06,
  Q01,
  T01,
  T02,
  T03,
  O01,
  O05,
  B01,
  B02,
  B03,
  B04,
  N01,
  N02,
  N05,
  N06,
  N07,
  N08,
  N09,
  H01,
  H02,
  O03,
  O04,
  W01,
  W02,
  D02,
  D01,
  L08,
  O02,
  H03,
  D03,
  D04,
  D05,
  D06,
  Q04,
  Q08,
  B05,
  B06,
  N03,
  N04,
  N10,
  N11,
  W03,
]
