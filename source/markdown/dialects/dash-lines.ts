import type {Nodes, Paragraph, PhrasingContent, Root} from 'mdast'
import {inLines} from '../breaks.ts'
import type {Context} from '../context.ts'
import {childrenOf, eachParent, holdsBlocks, setChildren} from '../walk.ts'
import type {Dialect} from './types.ts'

/**
 * Lines that begin with a dash and a space, one under another, as a dialogue or a list is typed for the eye: « — Bonjour. /
 * — Bonsoir. ». Markdown would run them together; each stays a line, and each speech is a paragraph, as a novel has it. What stands before the first of them ends a sentence or
 * announces them, lest a dash of an aside that happens to begin a line be taken for one. It is no tool's writing: nobody is told.
 */
export const dashLines: Dialect = {
  name: 'dash-line',
  read: (tree: Root, context: Context) =>
    eachParent(tree, parent => {
      if (!holdsBlocks(parent)) return
      if (!childrenOf(parent).some(child => hasDashes(child, context))) return
      setChildren(
        parent,
        childrenOf(parent).flatMap((child): Nodes[] => {
          if (!hasDashes(child, context)) return [child]
          split(child, context)
          return speechesOf(child)
        }),
      )
    }),
}

/** At the beginning of a text or of one of its lines. */
const begin = /(?:^|\n)[–—][ \u00A0\u202F]/
const dash = /^[–—][ \u00A0\u202F]\S/

const hasDashes = (node: Nodes, {file}: Context): node is Paragraph => {
  if (node.type !== 'paragraph' || node.data?.role || !node.position) return false
  // Of most paragraphs no line is looked at.
  if (!node.children.some(child => child.type === 'text' && begin.test(child.value))) return false
  const lines = file.text
    .slice(node.position.start.offset, node.position.end.offset)
    .split(/\r\n|\r|\n/)
    .map(line => line.replace(/^[ \t>]+/, ''))
  const first = lines.findIndex(line => dash.test(line))
  return (
    first >= 0 &&
    lines.length > first + 1 &&
    lines.slice(first).every(line => dash.test(line)) &&
    (first === 0 || /[.!?…:»][*_]*\s*\\?$/.test(lines[first - 1] ?? ''))
  )
}

const split = (paragraph: Paragraph, context: Context): void => {
  paragraph.children = paragraph.children.flatMap(child =>
    child.type === 'text' ? inLines(child, /\n(?=[–—][ \u00A0\u202F])/g, context) : [child],
  )
}

/** The paragraphs of a dialogue; one whose lines begin with a shorter dash is a list, whose lines are of one paragraph. */
const speechesOf = (paragraph: Paragraph): Paragraph[] => {
  const parts: PhrasingContent[][] = [[]]
  for (const [index, child] of paragraph.children.entries()) {
    const next = paragraph.children[index + 1]
    if (child.type === 'break' && next?.type === 'text' && /^\s*—/.test(next.value)) parts.push([])
    else parts.at(-1)?.push(child)
  }
  return parts.map((children, index) => {
    const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end]
    const place = start && end && {position: {start, end}}
    return index === 0 ? {...paragraph, children, ...place} : {type: 'paragraph', children, ...place}
  })
}
