/** Images, and what becomes of those that stand alone. */
import type {Image, Nodes, Paragraph, PhrasingContent, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import {isCredit} from '../../../text/credits.ts'
import {type Context, report} from '../../context.ts'
import type {Figure} from '../../nodes.ts'
import {childrenOf, eachParent, setChildren} from '../../walk.ts'
import {captionsOf} from './captions.ts'
import {fileOf} from './image-file.ts'
import {tellInline} from './inline.ts'
import {linesOf} from './lines.ts'

/**
 * Finds the file of every image, then makes figures of those that are alone in their paragraph, with the credit line that
 * stands in it, just after or just before. An image in a line of text stays there.
 */
export function makeFigures(tree: Root, context: Context): void {
  visit(tree, 'image', image => {
    const entry = fileOf(image, context)
    const {attributes} = image.data ?? {}
    const alt = image.alt || attributes?.pairs.alt || entry?.sidecar?.alt || ''
    if (image.alt === null && alt === '' && context.options.typography.rules?.['image-alt'] !== 'off')
      report(context, image, 'image-alt', 'warning', {name: image.url})
    image.alt = alt
    image.data = {...image.data, ...(entry && {entry})}
  })
  eachParent(tree, parent => {
    if (
      parent.type === 'paragraph' ||
      !childrenOf(parent).some(child => child.type === 'paragraph' || child.type === 'figure')
    )
      return
    const children = childrenOf(parent).flatMap((child): Nodes[] =>
      child.type === 'paragraph' && isPlain(child) ? figuresOf(child, context) : [child],
    )
    setChildren(parent, withCredits(children))
    if (parent.type === 'figure') gather(parent)
  })
  tellInline(tree, context)
}

/** Neither a title or caption nor a cell, term or other part of HTML. */
const isPlain = ({data}: Paragraph): boolean => !data?.role && !data?.hName

/** The figures that a paragraph of images is; itself when it holds anything else. */
const figuresOf = (paragraph: Paragraph, context: Context): Nodes[] => {
  if (!paragraph.children.some(({type}) => type === 'image' || type === 'link')) return [paragraph]
  const lines = linesOf(paragraph.children, context)
  if (!lines.some(line => line.images.length > 0)) return [paragraph]
  if (!lines.every(line => line.text.length === 0 || isCredit(textOf(line.text)))) return [paragraph]
  const out: Figure[] = []
  let waiting: PhrasingContent[] | undefined
  for (const line of lines) {
    for (const image of line.images) {
      const figure = figureOf(image, context)
      if (waiting) credit(figure, waiting)
      waiting = undefined
      out.push(figure)
    }
    if (line.text.length === 0) continue
    const last = out.at(-1)
    if (last) credit(last, line.text)
    else waiting = line.text
  }
  return waiting ? [paragraph] : out
}

const figureOf = (node: PhrasingContent, context: Context): Figure => {
  const image = (node.type === 'link' ? node.children.find(child => child.type === 'image') : node) as Image
  const attributes = image.data?.attributes ?? {classes: [], pairs: {}}
  const position = node.position && {position: node.position}
  const images: Paragraph = {type: 'paragraph', data: {role: 'images'}, children: [node], ...position}
  return {type: 'figure', attributes, children: [images, ...captionsOf(image, context)], ...position}
}

/** Gives a figure a credit line of the text; that of a sidecar gives way. */
const credit = (figure: Figure, children: PhrasingContent[]): void => {
  figure.children = figure.children.filter(child => !(isCreditOf(child) && child.data?.generated))
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  figure.children.push({
    type: 'paragraph',
    data: {role: 'credit'},
    children,
    ...(start && end && {position: {start, end}}),
  })
}

const isCreditOf = (node: Nodes): node is Paragraph => node.type === 'paragraph' && node.data?.role === 'credit'

/** A figure whose text has no credit yet. */
const lacksCredit = (node: Nodes | undefined): node is Figure =>
  node?.type === 'figure' && !node.children.some(child => isCreditOf(child) && !child.data?.generated)

/** A credit line of its own beside a figure belongs to it: to the one before, or else to the one after. */
const withCredits = (children: readonly Nodes[]): Nodes[] => {
  const out: Nodes[] = []
  let waiting: Paragraph | undefined
  for (const child of children) {
    if (child.type === 'paragraph' && isPlain(child) && isCredit(textOf(child))) {
      const before = out.at(-1)
      if (lacksCredit(before)) {
        credit(before, child.children)
        continue
      }
      waiting = child
    } else {
      if (waiting && lacksCredit(child)) {
        credit(child, waiting.children)
        out.pop()
      }
      waiting = undefined
    }
    out.push(child)
  }
  return out
}

/** A figure written as a directive: its images' own captions and its paragraphs come together as one caption. */
const gather = (figure: Figure): void => {
  const inner = figure.children.flatMap(child => (child.type === 'figure' ? child.children : [child]))
  for (const child of inner) {
    if (child.type !== 'paragraph' || child.data?.role === 'credit' || child.data?.role === 'images') continue
    child.data = {...child.data, role: isCredit(textOf(child)) ? 'credit' : 'caption'}
  }
  const rank = (node: Nodes): number => {
    if (node.type !== 'paragraph' || node.data?.role === 'images') return 0
    return node.data?.role === 'credit' ? 2 : 1
  }
  figure.children = inner.sort((one, other) => rank(one) - rank(other))
  const first = inner.find(child => child.type === 'paragraph' && child.data?.role === 'images') as
    | Paragraph
    | undefined
  const image = first?.children[0]
  const attributes = image?.type === 'image' ? image.data?.attributes : undefined
  if (attributes) {
    const id = figure.attributes.id ?? attributes.id
    figure.attributes = {
      classes: [...attributes.classes, ...figure.attributes.classes],
      pairs: {...attributes.pairs, ...figure.attributes.pairs},
      ...(id !== undefined && {id}),
    }
  }
}
