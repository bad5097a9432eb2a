import {h} from 'hastscript'
import {titleOf} from './title.ts'
import type {Directive} from './types.ts'

/** `:::colonnes{3}`: text in columns, two unless told. */
export const columns: Directive = {
  names: ['columns', 'colonnes'],
  form: 'container',
  render: ({attributes, title, children}) => {
    const count = Math.min(6, Math.max(1, Number.parseInt(attributes.pairs.value ?? '2', 10) || 2))
    return h('div.columns', {style: `--columns: ${count}`}, titleOf(title), children)
  },
}
