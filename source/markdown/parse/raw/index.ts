/** What was meant as an image, a link, a note or a comment and is read as text: kept letter by letter. */
import type {Nodes, Root, Text} from 'mdast'
import {childrenOf, eachParent, holdsBlocks, setChildren} from '../../walk.ts'
import {isLiteral, type Located, sliceText, sourceOffsets} from '../positions.ts'
import {type Raw, rawIn} from './addresses.ts'
import {rowsIn} from './tables.ts'

/**
 * Cuts each of them out of the text around it and marks it with what was meant: no rule of typography touches it, and
 * `literal.ts` tells it.
 */
export function markRaw(tree: Root, located: Located): void {
  eachParent(tree, parent => {
    if (holdsBlocks(parent)) {
      for (const [index, child] of childrenOf(parent).entries()) {
        const rows = child.type === 'paragraph' ? rowsIn(child, childrenOf(parent)[index - 1], located) : []
        if (child.type === 'paragraph' && rows.length > 0) setChildren(child, marked(childrenOf(child), rows, located))
      }
      return
    }
    if (parent.type === 'link' || !childrenOf(parent).some(isText)) return
    const start = parent.children[0]?.position?.start.offset
    const end = parent.children.at(-1)?.position?.end.offset
    if (start === undefined || end === undefined) return
    const source = located.file.text.slice(start, end)
    if (!/[[\]]|<!-|\{/.test(source)) return
    const found = [...rawIn(source), ...commentsIn(source)].map(raw => ({
      ...raw,
      start: raw.start + start,
      end: raw.end + start,
    }))
    const after = childrenOf(parent).flatMap((child, index, all) => attributesAfter(child, all[index - 1], located))
    const raws = [...found, ...after].sort((one, other) => one.start - other.start)
    if (raws.length > 0) setChildren(parent, marked(childrenOf(parent), raws, located))
  })
}

const isText = (node: Nodes): node is Text => node.type === 'text'

const commentsIn = (source: string): Raw[] =>
  [...source.matchAll(/(?<!\\)<!--/g)].map(({index}) => ({start: index, end: index + 4, kind: 'comment-open'}))

/** Braces right after an image that could not be read as attributes. */
const attributesAfter = (node: Nodes, before: Nodes | undefined, located: Located): Raw[] => {
  if (before?.type !== 'image' || !isText(node)) return []
  const match = /^\s?(\{[^}\n]*\}?)/.exec(node.value)
  const at = match ? match[0].length - (match[1]?.length ?? 0) : 0
  if (!match || !isLiteral(node, at, located)) return []
  const offsets = sourceOffsets(node, located.file.text)
  return [{start: offsets[at] ?? 0, end: offsets[match[0].length] ?? 0, kind: 'attributes'}]
}

/** The children with what begins in one of their texts cut out; a part of it that is another node stays one. */
const marked = (children: readonly Nodes[], raws: readonly Raw[], located: Located): Nodes[] => {
  const out: Nodes[] = []
  let open: Raw | undefined
  let next = 0
  for (const child of children) {
    const {start, end} = child.position ?? {}
    if (!isText(child) || start?.offset === undefined || end?.offset === undefined) {
      out.push(child)
      continue
    }
    const offsets = sourceOffsets(child, located.file.text)
    const indexOf = (offset: number): number => {
      let low = 0
      let high = offsets.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((offsets[middle] ?? 0) < offset) low = middle + 1
        else high = middle
      }
      return Math.min(low, child.value.length)
    }
    let at = 0
    const push = (to: number, raw?: Raw, begins = false): void => {
      if (to <= at) return
      const piece = sliceText(child, at, to, located)
      if (raw) piece.data = {...piece.data, raw: {kind: raw.kind, instead: raw.instead, begins, end: raw.end}}
      out.push(piece)
      at = to
    }
    if (open && open.end > start.offset) push(indexOf(open.end), open)
    while ((raws[next]?.start ?? end.offset) < start.offset) next++
    for (; next < raws.length; next++) {
      const raw = raws[next]
      if (!raw || raw.start >= end.offset) break
      const from = indexOf(raw.start)
      if (from < at || !isLiteral(child, from, located)) continue
      push(from)
      open = raw
      push(indexOf(raw.end), raw, true)
    }
    if (at === 0) out.push(child)
    else push(child.value.length)
  }
  return out
}
