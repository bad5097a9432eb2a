import {h} from 'hastscript'
import {heightIn, heights} from './height.ts'
import type {Directive} from './types.ts'

/** `::cadre{4cm}`, `::box{4cm}`: an empty frame of that height, to draw or to write in. */
export const frame: Directive = {
  names: ['frame', 'cadre', 'box', 'boite'],
  form: 'leaf',
  requires: heights('4cm'),
  outside: ['answer', 'teacher'],
  render: ({attributes}) =>
    h('div.answer-frame', {
      style: `--frame-height: ${heightIn(attributes.pairs.value, 40)}mm`,
      dataBreakInside: 'avoid',
    }),
}
