import {h} from 'hastscript'
import {titleOf} from './title.ts'
import type {Directive} from './types.ts'

/** `:::chronologie` around a list or a definition list. */
export const timeline: Directive = {
  names: ['timeline', 'chronologie'],
  form: 'container',
  render: ({title, children}) => h('div.timeline', titleOf(title), children),
}
