import type {Element} from 'hast'
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
