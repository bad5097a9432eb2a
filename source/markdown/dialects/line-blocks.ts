import type {Nodes, Paragraph, PhrasingContent, Root} from 'mdast'
import type {Context} from '../context.ts'
import {childrenOf, eachParent, holdsBlocks} from '../walk.ts'
import {tellDialect} from './tell.ts'
import {madeText, partsOf} from './text.ts'
import type {Dialect} from './types.ts'

/** How many spaces a line may be set in by. */
const deepest = 40

/** Lines that begin with a bar and a space (pandoc, line_blocks): each line stays a line, set in as it is written. */
export const lineBlocks: Dialect = {
  name: 'line-block',
  read: (tree: Root, context: Context) =>
    eachParent(tree, parent => {
      if (holdsBlocks(parent))
        for (const child of childrenOf(parent)) if (isBlock(child, context)) split(child, context)
    }),
}

const isBlock = (node: Nodes, {file}: Context): node is Paragraph => {
  if (node.type !== 'paragraph' || node.data?.role || !node.position) return false
  const lines = file.text.slice(node.position.start.offset, node.position.end.offset).split(/\r\n|\r|\n/)
  return lines.every(line => /^[ \t>]*\|(?: |$)/.test(line) && !/\|\s*$/.test(line.replace(/^[ \t>]*\|/, '')))
}

const split = (paragraph: Paragraph, context: Context): void => {
  tellDialect(context, paragraph, 'line-block', 'read', '| …')
  paragraph.children = paragraph.children.flatMap((child, first): PhrasingContent[] => {
    if (child.type !== 'text') return [child]
    const {keep, erase} = partsOf(child, context)
    const out: PhrasingContent[] = []
    let at = 0
    const marks = first === 0 ? /(?:^|\n)\| ?( *)/g : /\n\| ?( *)/g
    for (const {0: mark, 1: indent = '', index} of child.value.matchAll(marks)) {
      if (index > at) out.push(keep(at, index))
      const bar = erase(index, index + mark.length)
      out.push(bar)
      if (mark.startsWith('\n')) out.push({type: 'break', ...(bar.position && {position: bar.position})})
      if (indent !== '') out.push(madeText('\u00A0'.repeat(Math.min(indent.length, deepest)), bar))
      at = index + mark.length
    }
    if (at < child.value.length) out.push(keep(at, child.value.length))
    return out
  })
}
