/** Images, and what becomes of those that stand alone. */
import type {Image, Nodes, Paragraph, PhrasingContent, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import {type Context, report} from '../context.ts'
import type {Figure} from '../nodes.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'
import {captionsOf} from './captions.ts'
import {isCredit} from './credits.ts'
import {fileOf} from './image-file.ts'
import {linesOf} from './lines.ts'

/**
 * Finds the file of every image, then makes figures of those that are alone in their paragraph, with the credit line that
 * stands in it, just after or just before. An image in a line of text stays there.
 */
export function makeFigures(tree: Root, context: Context): void {
  visit(tree, 'image', (image) => {
    const entry = fileOf(image, context)
    const {attributes} = image.data ?? {}
    const alt = image.alt || attributes?.pairs['alt'] || entry?.sidecar?.alt || ''
    image.alt = alt
    if (alt.trim() === '' && attributes?.pairs['alt'] === undefined) report(context, image, 'image-alt', 'warning', {name: image.url})
    image.data = {...image.data, ...(entry && {entry})}
  })
  eachParent(tree, (parent) => {
    if (parent.type === 'paragraph' || !childrenOf(parent).some((child) => child.type === 'paragraph' || child.type === 'figure')) return
    const children = childrenOf(parent).flatMap((child): Nodes[] => (child.type === 'paragraph' && !child.data?.role ? figuresOf(child, context) : [child]))
    setChildren(parent, withCredits(children))
    if (parent.type === 'figure') gather(parent)
  })
}

/** The figures that a paragraph of images is; itself when it holds anything else. */
const figuresOf = (paragraph: Paragraph, context: Context): Nodes[] => {
  const lines = linesOf(paragraph.children, context)
  if (!lines.some((line) => line.images.length > 0)) return [paragraph]
  if (!lines.every((line) => line.text.length === 0 || isCredit(textOf(line.text)))) return [paragraph]
  const out: Figure[] = []
  let waiting: PhrasingContent[] | undefined
  for (const line of lines) {
    for (const image of line.images) {
      out.push(figureOf(image, context))
      if (waiting) credit(out.at(-1), waiting)
      waiting = undefined
    }
    if (line.text.length === 0) continue
    if (!credit(out.at(-1), line.text)) waiting = line.text
  }
  return waiting ? [paragraph] : out
}

const figureOf = (node: PhrasingContent, context: Context): Figure => {
  const image = (node.type === 'link' ? node.children.find((child) => child.type === 'image') : node) as Image
  const attributes = image.data?.attributes ?? {classes: [], pairs: {}}
  const position = node.position && {position: node.position}
  return {type: 'figure', attributes, children: [node as unknown as Paragraph, ...captionsOf(image, context)], ...position}
}

/** Gives a figure its credit; false when it has one already. */
const credit = (figure: Nodes | undefined, children: PhrasingContent[]): boolean => {
  if (figure?.type !== 'figure' || figure.children.some((child) => child.type === 'paragraph' && child.data?.role === 'credit')) return false
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  figure.children.push({type: 'paragraph', data: {role: 'credit'}, children, ...(start && end && {position: {start, end}})})
  return true
}

/** A credit line of its own beside a figure belongs to it: to the one before, or else to the one after. */
const withCredits = (children: readonly Nodes[]): Nodes[] => {
  const out: Nodes[] = []
  let waiting: Paragraph | undefined
  for (const child of children) {
    if (child.type === 'paragraph' && !child.data?.role && isCredit(textOf(child))) {
      if (credit(out.at(-1), child.children)) continue
      waiting = child
    } else {
      if (waiting && credit(child, waiting.children)) out.pop()
      waiting = undefined
    }
    out.push(child)
  }
  return out
}

/** A figure written as a directive: its images' own captions and its paragraphs come together as one caption. */
const gather = (figure: Figure): void => {
  const inner = figure.children.flatMap((child) => (child.type === 'figure' ? child.children : [child]))
  for (const child of inner) {
    if (child.type !== 'paragraph' || child.data?.role === 'credit') continue
    child.data = {...child.data, role: isCredit(textOf(child)) ? 'credit' : 'caption'}
  }
  const rank = (node: Nodes): number => (node.type !== 'paragraph' ? 0 : node.data?.role === 'credit' ? 2 : 1)
  figure.children = inner.sort((one, other) => rank(one) - rank(other))
  const first = figure.children.find((child) => (child as Nodes).type === 'image') as Image | undefined
  const attributes = first?.data?.attributes
  if (attributes) {
    const id = figure.attributes.id ?? attributes.id
    figure.attributes = {
      classes: [...attributes.classes, ...figure.attributes.classes],
      pairs: {...attributes.pairs, ...figure.attributes.pairs},
      ...(id !== undefined && {id}),
    }
  }
}

