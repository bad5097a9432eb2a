/** All rules, in the order in which they are run: each sees what those before it made of the text. */
import type {Rule} from '../types.ts'
import {A01} from './A01-apostrophe.ts'
import {E01} from './E01-ellipsis.ts'
import {Q01} from './Q01-guillemets.ts'
import {Q02} from './Q02-straight-quotes.ts'
import {T01} from './T01-high-punctuation.ts'
import {T02} from './T02-colon.ts'
import {T03} from './T03-missing-space.ts'
import {T04} from './T04-runs.ts'
import {T05} from './T05-bracketed-mark.ts'
import {T06} from './T06-space-after.ts'

export const rules: readonly Rule[] = [Q02, A01, E01, T04, T05, T06, Q01, T01, T02, T03]
