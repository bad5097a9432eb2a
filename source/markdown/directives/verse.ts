import {h} from 'hastscript'
import type {Nodes, Parents, Text} from 'mdast'
import type {Context} from '../context.ts'
import {sliceText} from '../parse/positions.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'
import {titleOf} from './title.ts'
import type {Directive} from './types.ts'

/** `:::vers`: each line of the source is a line, each paragraph a stanza. */
export const verse: Directive = {
  names: ['verse', 'vers'],
  form: 'container',
  prepare: (node, context) => eachParent(node, parent => breakLines(parent, context)),
  render: ({title, children}) => h('div.verse', titleOf(title), children),
}

/** A line end in a text becomes a hard break. */
const breakLines = (parent: Parents, context: Context): void => {
  if (!childrenOf(parent).some(child => child.type === 'text' && child.value.includes('\n'))) return
  setChildren(
    parent,
    childrenOf(parent).flatMap(child => (child.type === 'text' ? linesOf(child, context) : [child])),
  )
}

const linesOf = (text: Text, context: Context): Nodes[] => {
  const lines: Nodes[] = []
  let start = 0
  for (const {index} of text.value.matchAll(/\n/g)) {
    if (index > start) lines.push(sliceText(text, start, index, context))
    const {position} = sliceText(text, index, index + 1, context)
    lines.push(position ? {type: 'break', position} : {type: 'break'})
    start = index + 1
  }
  if (start < text.value.length) lines.push(sliceText(text, start, text.value.length, context))
  return lines
}
