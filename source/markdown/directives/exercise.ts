import {h} from 'hastscript'
import type {Directive} from './types.ts'

/** `:::exercice[Titre]`: headed « Exercice », then its title; document numbers it. One does not write overleaf of a question. */
export const exercise: Directive = {
  names: ['exercise', 'exercice'],
  form: 'container',
  render: ({title, children, labels}) =>
    h(
      'div.exercise',
      {dataBreakInside: 'avoid'},
      h('p.box-title', h('span.label', {dataGenerated: ''}, labels.exercise), title ? [' ', ...title] : []),
      children,
    ),
}
