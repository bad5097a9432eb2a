import {h} from 'hastscript'
import type {Directive} from './types.ts'

/** `:::exercice[Titre]`: headed « Exercice », then its title; document numbers it. */
export const exercise: Directive = {
  names: ['exercise', 'exercice'],
  form: 'container',
  render: ({title, children, labels}) =>
    h(
      'div.exercise',
      h('p.box-title', h('span.label', {dataGenerated: ''}, labels.exercise), title ? [' ', ...title] : []),
      children,
    ),
}
