/** Blocks of other tools that the parser was shown as code: made into what they are, with the Markdown that they hold. */
import type {Code, Nodes, Parents, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Context} from '../context.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'
import type {Dialect, Tools} from './types.ts'

/** Parses a part of a text: its labels are those of the whole. */
export type ParseWithin = (text: string, whole: string) => Root

/** How deep such blocks may stand in each other. */
const deepest = 20

/** Replaces each block of code that a dialect knows. */
export function readBlocks(tree: Root, dialects: readonly Dialect[], parse: ParseWithin, context: Context): void {
  const readers = dialects.flatMap(({block}) => (block ? [block] : []))
  const readIn = (root: Nodes, depth: number): void => {
    const tools: Tools = {
      context,
      markdown: (text, code) => {
        const inner = placed(parse(text, context.file.text), text, code, context)
        if (depth < deepest) readIn(inner, depth + 1)
        return inner.children
      },
    }
    // Those that were parsed just now, of which some have lost their places; any other that is made is a dialect's own.
    const parsed = new Set<Nodes>()
    if (depth > 0) visit(root, 'code', node => void parsed.add(node))
    eachParent(root, parent => {
      if (childrenOf(parent).some(({type}) => type === 'code')) replace(parent, readers, tools, parsed)
    })
  }
  readIn(tree, 0)
}

const replace = (
  parent: Parents,
  readers: readonly NonNullable<Dialect['block']>[],
  tools: Tools,
  parsed: ReadonlySet<Nodes>,
): void =>
  setChildren(
    parent,
    childrenOf(parent).flatMap((child): Nodes[] => {
      if (child.type !== 'code' || (child.data?.made && !parsed.has(child))) return [child]
      for (const read of readers) {
        const made = read(child, tools)
        if (made) return made
      }
      return [child]
    }),
  )

/** The tree of a part of `code` with its places in the file; where its lines were taken apart, all at the block's place. */
export function placed(tree: Root, text: string, code: Pick<Code, 'position'>, {file, point}: Context): Root {
  const {start, end} = code.position ?? {}
  const from = start?.offset === undefined ? -1 : file.text.indexOf(text, start.offset)
  const isWhole =
    text !== '' && from >= 0 && from + text.length <= (end?.offset ?? 0) && /[\r\n]/.test(file.text.charAt(from - 1))
  visit(tree, node => {
    if (isWhole && node.position) {
      const [first, last] = [node.position.start.offset ?? 0, node.position.end.offset ?? 0]
      node.position = {start: point(from + first), end: point(from + last)}
      if (node.type === 'text' && node.data?.raw)
        node.data = {...node.data, raw: {...node.data.raw, end: node.data.raw.end + from}}
      return
    }
    if (code.position) node.position = code.position
    if (node.type === 'text') {
      const raw = node.data?.raw && {raw: {...node.data.raw, end: end?.offset ?? 0}}
      node.data = {...node.data, ...raw, made: true}
    } else if (node.type === 'inlineCode' || node.type === 'code') node.data = {...node.data, made: true}
  })
  return tree
}
