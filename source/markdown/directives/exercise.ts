import {h} from 'hastscript'
import {visit} from 'unist-util-visit'
import type {Directive} from './types.ts'

/**
 * `:::exercice[Titre]{points=3}`: headed « Exercice », then its title; document numbers it and writes its points at the
 * right. A ticked entry of a task list in it is the answer of a multiple choice.
 */
export const exercise: Directive = {
  names: ['exercise', 'exercice'],
  form: 'container',
  outside: ['exercise', 'answer', 'teacher', 'matching', 'ordering', 'formulas'],
  optional: {points: {pattern: /^\d{1,3}([.,]\d{1,2})?$/, example: '3'}},
  prepare: node =>
    visit(node, 'listItem', item => {
      if (typeof item.checked === 'boolean') item.data = {...item.data, choice: true}
    }),
  render: ({attributes, title, children, labels}) =>
    h(
      'div.exercise',
      {dataPoints: attributes.pairs.points?.replace(',', '.')},
      h('p.box-title', h('span.label', {dataGenerated: ''}, labels.exercise), title ? [' ', ...title] : []),
      children,
    ),
}
