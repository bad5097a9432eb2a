import {h} from 'hastscript'
import type {Nodes, Parents} from 'mdast'
import {inLines} from '../breaks.ts'
import type {Context} from '../context.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'
import {titleOf} from './title.ts'
import type {Directive} from './types.ts'

/** `:::vers`: each line of the source is a line, each paragraph a stanza; a line keeps how far in it begins. */
export const verse: Directive = {
  names: ['verse', 'vers'],
  form: 'container',
  prepare: (node, context) => {
    // Behind the number of a stanza, the next line may begin where the number does.
    const numbered = new Set<Nodes>()
    eachParent(node, parent => {
      if (parent.type === 'listItem') for (const child of childrenOf(parent)) numbered.add(child)
    })
    eachParent(node, parent => breakLines(parent, context, numbered.has(parent)))
  },
  render: ({title, children}) => h('div.verse', titleOf(title), children),
}

/** A line end in a text becomes a hard break, and a line that begins further in keeps that: « Tenait en son bec un fromage. » */
const breakLines = (parent: Parents, context: Context, isNumbered: boolean): void => {
  if (!childrenOf(parent).some(child => child.type === 'text' && child.value.includes('\n'))) return
  const children = childrenOf(parent).flatMap<Nodes>(child =>
    child.type === 'text' ? inLines(child, /\n/g, context) : [child],
  )
  const begins = (index: number): boolean => index === 0 || children[index - 1]?.type === 'break'
  const columnOf = (node: Nodes): number => node.position?.start.column ?? 1
  const least = Math.min(...children.filter((_, index) => begins(index)).map(columnOf))
  setChildren(
    parent,
    children.flatMap((child, index) => {
      const spaces =
        begins(index) && parent.type === 'paragraph' && !isNumbered ? Math.min(columnOf(child) - least, most) : 0
      return spaces < 2 ? [child] : [indent(spaces, child), child]
    }),
  )
}

/** In spaces: further in nothing would be left of a line. */
const most = 24

const indent = (spaces: number, {position}: Nodes): Nodes => ({
  type: 'element',
  tagName: 'span',
  properties: {className: ['verse-indent'], style: `--spaces: ${spaces}`},
  children: [],
  ...(position && {position: {start: position.start, end: position.start}}),
})
