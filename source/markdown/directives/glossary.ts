import type {Element, ElementContent} from 'hast'
import {titleOf} from './title.ts'
import type {Directive} from './types.ts'

/** `:::glossaire` around a definition list; document sorts it. */
export const glossary: Directive = {
  names: ['glossary', 'glossaire'],
  form: 'container',
  render: ({title, children}) => {
    for (const list of children.filter(isList)) list.properties.className = ['glossary']
    return [...titleOf(title), ...children]
  },
}

const isList = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'dl'
