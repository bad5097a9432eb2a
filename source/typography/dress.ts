/** Superior letters and small capitals: marks on the text that the rules leave; they change no character of it. */

import type {Node} from 'unist'
import {applyEdits} from '../text/edits.ts'
import {lastAt} from '../text/sorted.ts'
import {masked, withMarks} from './protect.ts'
import type {ActiveRule} from './run.ts'
import type {Block, Change, Dressing, Piece} from './types.ts'

/** A cheap look before the patterns: an ordinal, a title or an acronym is in the text. */
const trigger = /[\dIVX][ \u00A0\u202F]?[ieèrdn]|\bM[mlg]|\b(?:[DP]r|Vve|Cie)|[A-ZÀ-Ü]{3}|\b[nN]os?[ \u00A0\u202F]?\d/

/** What is to be dressed in a block once its pieces were edited, in the offsets of their new text. */
export function dressingsOf(
  block: Block,
  edits: ReadonlyMap<Piece, readonly Change[]>,
  rules: readonly ActiveRule[],
): Dressing[] {
  if (block.kind === 'attribute' || !trigger.test(block.text)) return []
  const {text, starts, lengths} = edited(block, edits)
  const hidden = masked(text)
  const out: Dressing[] = []
  for (const {rule} of rules) {
    for (const {pattern, style} of rule.dress ?? []) {
      for (const {0: found, index} of hidden.matchAll(pattern)) {
        const at = lastAt(starts, start => start, index)
        const piece = block.pieces[at]
        const start = index - (starts[at] ?? 0)
        const length = lengths[at] ?? 0
        if (style === 'acronym' && (block.kind !== 'text' || piece?.italic)) continue
        if (!piece || piece.raised || piece.leaf.node.type !== 'text' || start + found.length > length) continue
        out.push({node: piece.leaf.node, start, end: start + found.length, style})
      }
    }
  }
  return out
}

/** The text after the edits; what is kept, which has none, stands as marks already. */
function edited({text: old, pieces, kept = []}: Block, edits: ReadonlyMap<Piece, readonly Change[]>) {
  const text = withMarks(old, kept)
  const starts: number[] = []
  const lengths: number[] = []
  let out = ''
  let at = 0
  for (const piece of pieces) {
    out += text.slice(at, piece.start)
    starts.push(out.length)
    const made = applyEdits(text.slice(piece.start, piece.start + piece.leaf.text.length), edits.get(piece) ?? [])
    lengths.push(made.length)
    out += made
    at = piece.start + piece.leaf.text.length
  }
  return {text: out + text.slice(at), starts, lengths}
}

interface TextNode extends Node {
  value: string
}

interface ParentNode extends Node {
  children: Node[]
}

/** Puts the dressed letters of a tree into elements that `wrap` makes. The node of the text keeps its first part. */
export function dressTree(
  tree: Node,
  dressings: readonly Dressing[],
  wrap: (style: Dressing['style'], text: Node) => Node,
): void {
  if (dressings.length === 0) return
  const byNode = new Map<Node, Dressing[]>()
  for (const dressing of dressings) {
    const own = byNode.get(dressing.node)
    if (own) own.push(dressing)
    else byNode.set(dressing.node, [dressing])
  }
  const visit = (parent: ParentNode): void => {
    let dressed = false
    for (const child of parent.children) {
      if (byNode.has(child)) dressed = true
      else if ('children' in child) visit(child as ParentNode)
    }
    if (!dressed) return
    parent.children = parent.children.flatMap(child => {
      const own = byNode.get(child)
      return own ? parts(child as TextNode, own, wrap) : [child]
    })
  }
  if ('children' in tree) visit(tree as ParentNode)
}

function parts(
  node: TextNode,
  dressings: readonly Dressing[],
  wrap: (style: Dressing['style'], text: Node) => Node,
): Node[] {
  const {value} = node
  const out: Node[] = []
  let at = 0
  let used = false
  const part = (start: number, end: number): Node => {
    const text = used ? {...node} : node
    used = true
    text.value = value.slice(start, end)
    return text
  }
  for (const {start, end, style} of [...dressings].sort((one, other) => one.start - other.start)) {
    if (start < at) continue
    if (start > at) out.push(part(at, start))
    out.push(wrap(style, part(start, end)))
    at = end
  }
  if (at < value.length) out.push(part(at, value.length))
  return out
}
