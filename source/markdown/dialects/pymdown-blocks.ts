import type {Dialect} from './types.ts'
import {valuesIn} from './values.ts'

/** `/// note | Titre` … `///`: the blocks of pymdownx. */
export const pymdownBlocks: Dialect = {
  name: 'pymdown-block',
  lines: [{first: '/', pattern: /^\/{3,}[ \t]*(?:[a-z][\w-]*(?:[ \t]*\|.*)?)?[ \t]*$/i}],
  tag: value => {
    const [, name = '', title = ''] = /^\/{3,}[ \t]*([\w-]*)[ \t]*\|?[ \t]*(.*?)[ \t]*$/.exec(value) ?? []
    if (name === '') return {name: '', form: 'close', values: {}}
    return {name, form: 'open', values: title === '' ? {} : {...valuesIn(''), title}}
  },
}
