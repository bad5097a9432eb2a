import {h} from 'hastscript'
import {ruledLines} from './room.ts'
import {titleOf} from './title.ts'
import type {Directive} from './types.ts'

/**
 * `:::reponse`: seen by the teacher; the pupil's version keeps its room. `:::reponse{lignes=4}` has four ruled lines, which
 * the pupil writes on and the teacher reads the answer on.
 */
export const answer: Directive = {
  names: ['answer', 'reponse'],
  form: 'container',
  stream: 'answer',
  only: 'teacher',
  outside: ['answer', 'teacher', 'student'],
  optional: {lines: {pattern: /^[1-9]\d?$/, example: '4', also: 'lignes'}},
  render: ({attributes, title, children, labels}) => {
    const block = h('div.answer', titleOf(title, labels.answer), children)
    const {lines} = attributes.pairs
    if (lines === undefined) return block
    block.properties = {...block.properties, dataOnly: 'teacher', dataStream: 'answer'}
    return h('div.answer-room', {dataBreakInside: 'avoid'}, ruledLines(Number(lines)), block)
  },
}
