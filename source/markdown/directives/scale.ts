import {h} from 'hastscript'
import type {Directive} from './types.ts'

/** `::bareme`: the points of all exercises, with room for those that a pupil earned. document makes the table. */
export const scale: Directive = {
  names: ['scale', 'bareme', 'grading-scale'],
  form: 'leaf',
  outside: ['exercise', 'answer'],
  render: () => h('div.scale', {dataBreakInside: 'avoid'}),
}
