import type {Element, ElementContent, Root, Text} from 'hast'
import {h} from 'hastscript'
import type {Nodes} from 'mdast'
import type {BlankNode, Span} from '../nodes.ts'
import {propertiesOf} from './properties.ts'
import type {State} from './types.ts'

/** The word that only the teacher sees on a blank, or in a cell to fill. */
export function blankAnswer(state: State, node: Span, tag: 'span' | 'div'): Element {
  const answer = h(`${tag}.blank-answer`, {...propertiesOf(node.attributes), dataStream: 'answer'}, state.all(node))
  answer.properties.dataOnly = 'teacher'
  state.patch(node, answer)
  return answer
}

/** The one blank that fills a cell, with its answer or without; undefined for a cell that has anything else. */
export function blankIn(children: readonly Nodes[]): BlankNode | Span | undefined {
  const [only, ...others] = children.filter(child => !(child.type === 'text' && child.value.trim() === ''))
  if (!only || others.length > 0) return undefined
  return only.type === 'blank' || (only.type === 'span' && only.data?.blank !== undefined) ? only : undefined
}

/** How long a blank is, in signs. */
export const lengthOf = (blank: BlankNode | Span): number =>
  blank.type === 'blank' ? blank.length : (blank.data?.blank ?? 0)

/** What no line end may part from a blank: the elided article or the bracket before it, the marks after it. */
const [before, after] = [/(?<=^|\s)\S{1,12}$/, /^(?:[\u00a0\u202f]?[^\s\p{L}\p{N}]){1,12}/u]

/** Holds each blank to the signs that touch it, and marks the block in which it stands: a hand needs more than a line of print. */
export function tieBlanks(parent: Root | Element): void {
  const out: ElementContent[] = []
  const children = parent.children as ElementContent[]
  for (const [index, child] of children.entries()) {
    if (child.type === 'element' && isBlank(child)) {
      if (parent.type === 'element' && /^(?:p|li|dd)$/.test(parent.tagName))
        parent.properties.dataBlanks = children.every(isRow) ? 'lines' : ''
      const last = out.at(-1)
      const head = last?.type === 'text' ? take(last, before) : undefined
      if (last?.type === 'text' && last.value === '') out.pop()
      const next = children[index + 1]
      const tail = next?.type === 'text' ? take(next, after) : undefined
      const {position} = child
      const held = [head, child, tail].filter(part => part !== undefined)
      out.push(held.length === 1 ? child : {...h('span.tied', held), ...(position && {position})})
    } else if (child.type !== 'text' || child.value !== '') {
      if (child.type === 'element') tieBlanks(child)
      out.push(child)
    }
  }
  parent.children = out
}

const isBlank = ({properties: {className}}: Element): boolean => Array.isArray(className) && className.includes('blank')

/** A shorter blank is one for a word, in signs. */
const line = 30

/** Whether nothing but lines to write on stands in a block: their ends and such blanks. */
const isRow = (child: ElementContent): boolean =>
  child.type === 'element'
    ? child.tagName === 'br' || (isBlank(child) && Number(/[\d.]+/.exec(String(child.properties.style))?.[0]) >= line)
    : child.type !== 'text' || child.value.trim() === ''

/** Takes the signs that `pattern` finds out of a text. */
const take = (text: Text, pattern: RegExp): Text | undefined => {
  const found = pattern.exec(text.value)
  if (!found) return undefined
  text.value = text.value.slice(0, found.index) + text.value.slice(found.index + found[0].length)
  const {position} = text
  return {type: 'text', value: found[0], ...(position && {position})}
}
