import {h} from 'hastscript'
import {titleOf} from './title.ts'
import type {Directive} from './types.ts'

/** `:::reponse`: seen by the teacher; the pupil's version keeps its room. */
export const answer: Directive = {
  names: ['answer', 'reponse'],
  form: 'container',
  stream: 'answer',
  only: 'teacher',
  render: ({title, children, labels}) => h('div.answer', titleOf(title, labels.answer), children),
}
