import type {Nodes, Paragraph, Root} from 'mdast'
import type {Context} from '../context.ts'
import {childrenOf, eachParent, holdsBlocks, setChildren} from '../walk.ts'
import {tellDialect} from './tell.ts'
import {partsOf, replaceText} from './text.ts'
import type {Dialect} from './types.ts'

/** `(@) Premier exemple`, `(@bon) Autre` (pandoc, example_lists): numbered through the file; `(@bon)` refers to its number. */
export const examples: Dialect = {
  name: 'example-list',
  read: (tree: Root, context: Context) => {
    if (!context.file.text.includes('(@')) return
    const numbers = new Map<string, number>()
    let count = 0
    const next = (label: string): number => {
      count++
      if (label !== '') numbers.set(label, count)
      return count
    }
    eachParent(tree, parent => {
      if (!holdsBlocks(parent)) return
      for (const child of childrenOf(parent)) {
        if (child.type !== 'paragraph' || child.data?.role || !/^\(@[\w-]*\)[ \t]/.test(firstText(child))) continue
        tellDialect(context, child, 'example-list', 'read', firstText(child))
        setChildren(
          child,
          child.children.flatMap((each, index) => numbered(each, index === 0, next, context)),
        )
      }
    })
    if (numbers.size === 0) return
    replaceText(tree, context, /\(@([\w-]+)\)/g, (match, {erase}) => {
      const number = numbers.get(match[1] ?? '')
      if (number === undefined) return undefined
      const mark = erase(match.index, match.index + match[0].length)
      return [mark, numberOf(number, mark)]
    })
  },
}

const firstText = ({children: [first]}: Paragraph): string => (first?.type === 'text' ? first.value : '')

/** The text with the number of each example that begins in it, each on a line of its own. */
const numbered = (node: Nodes, isFirst: boolean, next: (label: string) => number, context: Context): Nodes[] => {
  if (node.type !== 'text' || node.data?.raw || node.data?.made) return [node]
  const {keep, erase} = partsOf(node, context)
  const out: Nodes[] = []
  let at = 0
  for (const {0: mark, 1: feed, 2: label = '', index} of node.value.matchAll(/(^|\n)\(@([\w-]*)\)[ \t]+/g)) {
    if (feed === '' && !isFirst) continue
    if (index > at) out.push(keep(at, index))
    at = index + mark.length
    const erased = erase(index, at)
    out.push(erased)
    if (feed !== '') out.push({type: 'break', ...(erased.position && {position: erased.position})})
    out.push(numberOf(next(label), erased, '\u2002'))
  }
  return at < node.value.length ? [...out, keep(at, node.value.length)] : out
}

/** The number of an example: not of the source. */
const numberOf = (number: number, {position}: Pick<Nodes, 'position'>, after = ''): Nodes => ({
  type: 'generated',
  value: `(${number})${after}`,
  ...(position && {position}),
})
