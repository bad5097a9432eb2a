import {h} from 'hastscript'
import {titleOf} from './title.ts'
import type {Directive} from './types.ts'

/** `:::exergue`: a sentence set large. */
export const pullquote: Directive = {
  names: ['pullquote', 'exergue'],
  form: 'container',
  render: ({title, children}) => h('aside.pullquote', titleOf(title), children),
}
