import {h} from 'hastscript'
import {titleOf} from './title.ts'
import type {Directive} from './types.ts'

/** `:::formulaire`: the formulas and reminders that an exercise needs, in a frame. */
export const formulas: Directive = {
  names: ['formulas', 'formulaire'],
  form: 'container',
  outside: ['answer'],
  render: ({title, children, labels}) =>
    h('aside.formulas', {dataBreakInside: 'avoid'}, titleOf(title, labels.formulas), children),
}
