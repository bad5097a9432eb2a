/** Words that must not be hyphenated, marked for the style sheet and the hyphenator. */
import type {Element, ElementContent, Root, Text} from 'hast'
import {noHyphen, type Span} from '../../typography/index.ts'
import {inlineTags} from '../passes/html/tags.ts'

interface Leaf {
  readonly parent: Root | Element
  readonly node: Text
  readonly start: number
}

/**
 * Wraps acronyms, proper names and the like in `span.nohyphen`, block by block; an address says so, and where it breaks. Headings and code are never hyphenated, and
 * neither is a word without five letters in a row: none of these is marked.
 */
export function markNoHyphen(parent: Root | Element): void {
  let run: ElementContent[] = []
  const end = (): void => {
    if (run.length > 0) markRun(parent, run)
    run = []
  }
  for (const child of [...parent.children] as ElementContent[]) {
    if (child.type === 'text' || (child.type === 'element' && isInline(child))) run.push(child)
    else {
      end()
      if (child.type === 'element' && !unhyphenated.test(child.tagName) && !isGenerated(child)) markNoHyphen(child)
    }
  }
  end()
}

const unhyphenated = /^(?:h[1-6]|pre)$/

const isInline = ({tagName}: Element): boolean => inlineTags.has(tagName) || tagName === 'br' || tagName === 'img'

const isGenerated = ({properties}: Element): boolean => properties.dataGenerated !== undefined

const markRun = (parent: Root | Element, run: readonly ElementContent[]): void => {
  const leaves: Leaf[] = []
  let text = ''
  const collect = (around: Root | Element, nodes: readonly ElementContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        leaves.push({parent: around, node, start: text.length})
        text += node.value
      } else if (node.type === 'element') {
        if (node.tagName === 'br') text += '\n'
        else if (node.tagName === 'code' || isGenerated(node)) text += '\ufffc'
        else collect(node, node.children)
      }
    }
  }
  collect(parent, run)
  if (!/\p{L}{5}/u.test(text)) return
  const spans = noHyphen(text).filter(({start, end, breaks}) => breaks || /\p{L}{5}/u.test(text.slice(start, end)))
  if (spans.length === 0) return
  for (const leaf of leaves) mark(leaf, spans)
}

const mark = ({parent, node, start}: Leaf, spans: readonly Span[]): void => {
  const parts: ElementContent[] = []
  const {value} = node
  const position = node.position && {position: node.position}
  let at = 0
  for (const span of spans) {
    const from = Math.max(0, span.start - start)
    const to = Math.min(value.length, span.end - start)
    if (from >= to) continue
    if (from > at) parts.push({...node, value: value.slice(at, from)})
    const properties = {className: ['nohyphen'], ...(span.breaks && {dataAddress: ''})}
    const children = pieces(
      node,
      from,
      to,
      (span.breaks ?? []).map(place => place - start),
    )
    parts.push({type: 'element', tagName: 'span', properties, children, ...position})
    at = to
  }
  if (parts.length === 0) return
  if (at < value.length) parts.push({...node, value: value.slice(at)})
  parent.children.splice(parent.children.indexOf(node), 1, ...parts)
}

/** A part of a text, with `wbr` where an address may be broken. */
const pieces = (node: Text, from: number, to: number, breaks: readonly number[]): ElementContent[] => {
  const out: ElementContent[] = []
  const position = node.position && {position: node.position}
  let at = from
  for (const place of breaks) {
    if (place <= from || place > to) continue
    out.push({...node, value: node.value.slice(at, place)})
    out.push({type: 'element', tagName: 'wbr', properties: {}, children: [], ...position})
    at = place
  }
  if (at < to) out.push({...node, value: node.value.slice(at, to)})
  return out
}
