import {h} from 'hastscript'
import {titleOf} from './title.ts'
import type {Directive} from './types.ts'

/** `:::encadre`: a text beside the text. */
export const aside: Directive = {
  names: ['aside', 'encadre'],
  form: 'container',
  render: ({title, children}) => h('aside.aside', titleOf(title), children),
}
