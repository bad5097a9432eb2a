import type {ElementContent} from 'hast'
import {h} from 'hastscript'

/** The title of a box, as a list of one paragraph: the author's, or `label`, which is ours; none without either. */
export function titleOf(title: ElementContent[] | undefined, label?: string): ElementContent[] {
  if (title) return [h('p.box-title', title)]
  return label === undefined ? [] : [h('p.box-title', {dataGenerated: ''}, label)]
}
