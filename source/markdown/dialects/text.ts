/** Changes to text that the parser read as such: what is taken away stays in the tree as `erased`. */
import type {Nodes, Parents, Root, Text} from 'mdast'
import type {Context} from '../context.ts'
import type {Erased} from '../nodes.ts'
import {isLiteral, sliceText} from '../parse/positions.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'

/** The parts of a text node, by the offsets of its value. */
export interface Parts {
  readonly keep: (start: number, end: number) => Text
  readonly erase: (start: number, end: number) => Erased
}

/**
 * Puts what `instead` gives in the place of each match of `pattern` (global) in the text of the tree; undefined leaves it.
 * What typography must leave alone is left alone here too.
 */
export function replaceText(
  tree: Root,
  context: Context,
  pattern: RegExp,
  instead: (match: RegExpExecArray, parts: Parts, parent: Parents) => readonly Nodes[] | undefined,
): void {
  eachParent(tree, parent => {
    if (!childrenOf(parent).some(child => isPlain(child) && child.value.search(pattern) >= 0)) return
    setChildren(
      parent,
      childrenOf(parent).flatMap((child): Nodes[] => {
        if (!isPlain(child)) return [child]
        const parts = partsOf(child, context)
        const out: Nodes[] = []
        let at = 0
        for (const match of child.value.matchAll(pattern)) {
          const made = isLiteral(child, match.index, context) ? instead(match, parts, parent) : undefined
          if (!made) continue
          if (match.index > at) out.push(parts.keep(at, match.index))
          for (const node of made) out.push(node)
          at = match.index + match[0].length
        }
        if (at === 0) return [child]
        return at < child.value.length ? [...out, parts.keep(at, child.value.length)] : out
      }),
    )
  })
}

/** The parts of a text node. */
export function partsOf(node: Text, context: Context): Parts {
  return {
    keep: (start, end) => sliceText(node, start, end, context),
    erase: (start, end) => ({...sliceText(node, start, end, context), type: 'erased'}),
  }
}

/** A text that is not of the source, in the place of `node`. */
export function madeText(value: string, {position}: Pick<Nodes, 'position'>): Text {
  return {type: 'text', value, data: {made: true}, ...(position && {position})}
}

/** A text of another tool that is printed letter by letter. */
export function rawText(value: string, {position}: Pick<Nodes, 'position'>): Text {
  const raw = {kind: 'foreign', begins: false, end: position?.end.offset ?? 0}
  return {type: 'text', value, data: {made: true, raw}, ...(position && {position})}
}

const isPlain = (node: Nodes): node is Text => node.type === 'text' && !node.data?.raw && !node.data?.made
