/** Marks in a run of text. */
import type {Element, ElementContent} from 'hast'
import type {TextEdit} from '../text/edits.ts'
import {type Leaf, type Run, readRun} from './nodes.ts'

/** A sign of ours at a place of the text. */
export interface Sign {
  readonly at: number
  readonly text: string
  readonly isGone: boolean
}

/** Marks the edits of a run, or all of it as put in; `signs` are put at their places. */
export function markRun(run: Run, edits: readonly TextEdit[], isWhole: boolean, signs: readonly Sign[] = []): void {
  const {text, leaves} = readRun(run)
  const inside: readonly (readonly [number, number])[] = isWhole
    ? [[0, text.length]]
    : edits.filter(({start, end}) => end > start).map(({start, end}) => [start, end] as const)
  const put = [
    ...signs,
    ...edits
      .filter(edit => edit.text.trim() !== '')
      .map(edit => ({at: edit.start, text: struck(edit, text), isGone: true})),
  ].sort((one, other) => one.at - other.at)
  const waiting = [...put]
  const lastText = leaves.findLastIndex(({node}) => node)
  for (const [index, leaf] of leaves.entries()) {
    // What stands at a line break or a formula goes to the text after it.
    if (!leaf.node) continue
    const isLast = index === lastText
    const mine: Sign[] = []
    while (waiting[0] && (waiting[0].at < leaf.end || isLast)) mine.push(waiting.shift() as Sign)
    replaceLeaf(leaf, leaf.node, inside, mine)
  }
  // Where the new edition has no text at all.
  if (waiting.length > 0) (run.parent.children as ElementContent[]).splice(run.end, 0, ...waiting.map(signElement))
}

/** What was taken out, in brackets, apart from the words around it. */
const struck = ({start, end, text}: TextEdit, now: string): string => {
  const space = /^\s*/u.exec(text)?.[0] ?? ''
  const follows = start === end ? now.charAt(end) : now.charAt(start)
  const gap = /[\p{L}\p{N}«“(]/u.test(follows) ? ' ' : ''
  return `${space}[${text.trim()}]${gap}`
}

const replaceLeaf = (
  {parent, start}: Leaf,
  node: NonNullable<Leaf['node']>,
  inside: readonly (readonly [number, number])[],
  signs: readonly Sign[],
): void => {
  const at = (parent.children as ElementContent[]).indexOf(node)
  if (at < 0) return
  const places = new Set([0, node.value.length])
  for (const [from, to] of inside) for (const place of [from, to]) places.add(clamp(place - start, node.value.length))
  for (const sign of signs) places.add(clamp(sign.at - start, node.value.length))
  const sorted = [...places].sort((one, other) => one - other)
  const parts: ElementContent[] = []
  for (const [index, place] of sorted.entries()) {
    parts.push(...signs.filter(sign => clamp(sign.at - start, node.value.length) === place).map(signElement))
    const next = sorted[index + 1]
    if (next === undefined) continue
    const value = node.value.slice(place, next)
    const isIn = inside.some(([from, to]) => from <= place + start && to >= next + start)
    parts.push(...(isIn ? inserted(value) : [{type: 'text' as const, value}]))
  }
  ;(parent.children as ElementContent[]).splice(at, 1, ...parts)
}

const clamp = (place: number, length: number): number => Math.min(length, Math.max(0, place))

/** White space before a word is not underlined. */
const inserted = (value: string): ElementContent[] => {
  const [space = ''] = /^\s*/u.exec(value) ?? []
  const rest = value.slice(space.length)
  return [
    ...(space === '' ? [] : [{type: 'text' as const, value: space}]),
    ...(rest === '' ? [] : [element('ins', 'change-in', rest)]),
  ]
}

/** A sign; the white space around it is not struck. */
const signElement = ({text, isGone}: Sign): Element => {
  const sign = element(isGone ? 'del' : 'span', isGone ? 'change-out' : 'change-mark', isGone ? text.trim() : text)
  if (!isGone) return {...sign, properties: {...sign.properties, dataGenerated: true}}
  const [before = '', after = ''] = [/^\s*/u.exec(text)?.[0], /\s*$/u.exec(text)?.[0]]
  const space = (value: string): ElementContent[] => (value === '' ? [] : [{type: 'text', value}])
  return {
    type: 'element',
    tagName: 'span',
    properties: {dataGenerated: true},
    children: [...space(before), sign, ...space(after)],
  }
}

const element = (tagName: string, name: string, text: string): Element => ({
  type: 'element',
  tagName,
  properties: {className: [name]},
  children: [{type: 'text', value: text}],
})
