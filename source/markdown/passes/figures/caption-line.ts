/** Captions that are written beside an image: `*Une légende*`, `Figure : une légende`. And what of a caption is its credit. */
import type {Paragraph, PhrasingContent, Text} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {creditStart} from '../../../text/credits.ts'
import type {Context} from '../../context.ts'
import type {Erased} from '../../nodes.ts'
import {sliceText} from '../../parse/positions.ts'

/** With a number typed by hand, which the house's own replaces. */
const label = /^\s*(?:Figure|Fig\.)\s*(?:\d{1,3}\s*)?[:.–—]\s+(?=\S)/u

/** The longest line in italics that is still taken for a caption. */
const longest = 300

/** Whether a line is a caption: all of it emphasised, or begun by `Figure :`. */
export function isCaption(line: readonly PhrasingContent[]): boolean {
  return isEmphasised(line) || isLabelled(line)
}

/** Whether a line begins with `Figure :`. */
export function isLabelled([first]: readonly PhrasingContent[]): boolean {
  return first?.type === 'text' && label.test(first.value)
}

const isEmphasised = (line: readonly PhrasingContent[]): boolean => {
  const [only, ...others] = line.filter(node => node.type !== 'text' || node.value.trim() !== '')
  return only?.type === 'emphasis' && others.length === 0 && textOf(only).length <= longest
}

/** The caption that a line is, without its label or the emphasis that marks it. */
export function captionIn(line: readonly PhrasingContent[], context: Context): PhrasingContent[] {
  if (isEmphasised(line)) return line.flatMap(node => (node.type === 'emphasis' ? node.children : []))
  const [first, ...others] = line
  const [found = ''] = first?.type === 'text' ? (label.exec(first.value) ?? []) : []
  if (first?.type !== 'text' || found === '') return [...line]
  const erased: Erased = {...sliceText(first, 0, found.length, context), type: 'erased'}
  return [erased as unknown as PhrasingContent, sliceText(first, found.length, first.value.length, context), ...others]
}

/** A caption's content in two: the caption, and the credit that ends it. A credit that begins inside emphasis stays there. */
export function splitCredit(
  content: readonly PhrasingContent[],
  context: Context,
): {caption: PhrasingContent[]; credit: PhrasingContent[]} {
  const start = creditStart(textOf({type: 'paragraph', children: [...content]} satisfies Paragraph))
  const caption: PhrasingContent[] = []
  const credit: PhrasingContent[] = []
  let at = 0
  for (const node of content) {
    const {length} = textOf(node)
    if (at >= start) credit.push(node)
    else if (at + length <= start || node.type !== 'text') caption.push(node)
    else {
      const cut = start - at
      caption.push(trimmed(node, cut, context))
      credit.push(sliceText(node, cut, node.value.length, context))
    }
    at += length
  }
  return {caption: caption.filter(node => node.type !== 'text' || node.value !== ''), credit}
}

const trimmed = (node: Text, end: number, context: Context): Text =>
  sliceText(node, 0, node.value.slice(0, end).trimEnd().length, context)
