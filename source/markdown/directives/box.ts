import {h} from 'hastscript'
import {ownValue} from '../../text/own-value.ts'
import {titleOf} from './title.ts'
import type {Directive} from './types.ts'

/**
 * A box: a GFM alert of any name, or a directive that bears the name of one (`:::definition`). Its kind is the attribute
 * `kind`; without a title, the language's word for it or the name as the author typed it.
 */
export const box: Directive = {
  names: ['box', 'boite'],
  form: 'container',
  render: ({attributes, title, children, labels}) => {
    const kind = attributes.pairs.kind ?? 'note'
    const label = ownValue(labels.boxes, kind) ?? attributes.pairs.label ?? kind
    return h('aside.box', {className: [`box-${kind}`], dataKind: kind}, titleOf(title, label), children)
  },
}
