/** Images, and what becomes of those that stand alone. */
import type {Image, Nodes, Paragraph, PhrasingContent, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import {isCredit} from '../../../text/credits.ts'
import {decoded} from '../../../text/paths.ts'
import {type Context, report} from '../../context.ts'
import type {Figure, Role} from '../../nodes.ts'
import {childrenOf, eachParent, setChildren} from '../../walk.ts'
import {imageIn, partsOf} from './alone.ts'
import {captionIn, isCaption, isLabelled, splitCredit} from './caption-line.ts'
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
      report(context, image, 'image-alt', 'warning', {name: decoded(image.url)})
    image.alt = alt
    image.data = {...image.data, ...(entry && {entry})}
  })
  const named: Named[] = []
  eachParent(tree, parent => {
    if (
      parent.type === 'paragraph' ||
      !childrenOf(parent).some(child => child.type === 'paragraph' || child.type === 'figure')
    )
      return
    const children = childrenOf(parent).flatMap((child): Nodes[] =>
      child.type === 'paragraph' && isPlain(child) ? figuresIn(child, context) : [child],
    )
    setChildren(parent, withLines(children, context))
    if (parent.type === 'figure') named.push(...gather(parent, context))
  })
  followParts(tree, named)
  tellInline(tree, context)
}

/** Neither a title or caption nor a cell, term or other part of HTML. */
const isPlain = ({data}: Paragraph): boolean => !data?.role && !data?.hName

/** The figures that a paragraph is or holds, with what is left of it. */
const figuresIn = (paragraph: Paragraph, context: Context): Nodes[] => {
  const whole = figuresOf(paragraph, context)
  return whole[0] === paragraph ? partsOf(paragraph, context).flatMap(part => figuresOf(part, context)) : whole
}

/** The figures that a paragraph of images is; itself when it holds anything else. */
const figuresOf = (paragraph: Paragraph, context: Context): Nodes[] => {
  if (!paragraph.children.some(({type}) => type === 'image' || type === 'link')) return [paragraph]
  const lines = linesOf(paragraph.children, context)
  if (!lines.some(line => line.images.length > 0)) return [paragraph]
  const isTitled = lines.some(({images}) => images.some(image => !!imageIn(image)?.title))
  const isBeside = (text: readonly PhrasingContent[]): boolean =>
    text.length === 0 || isCredit(textOf([...text])) || (!isTitled && isCaption(text))
  if (!lines.every(({text}) => isBeside(text))) return [paragraph]
  const out: Figure[] = []
  let waiting: PhrasingContent[] | undefined
  for (const line of lines) {
    for (const image of line.images) {
      const figure = figureOf(image, context)
      if (waiting && isLabelled(waiting)) caption(figure, captionIn(waiting, context), context)
      else if (waiting) credit(figure, waiting)
      waiting = undefined
      out.push(figure)
    }
    if (line.text.length === 0) continue
    const last = out.at(-1)
    if (last && isCaption(line.text) && !isCredit(textOf(line.text)))
      caption(last, captionIn(line.text, context), context)
    else if (last) credit(last, line.text)
    else waiting = line.text
  }
  return waiting ? [paragraph] : out
}

const figureOf = (node: PhrasingContent, context: Context): Figure => {
  const image = imageIn(node) as Image
  const attributes = image.data?.attributes ?? {classes: [], pairs: {}}
  const position = node.position && {position: node.position}
  const images: Paragraph = {type: 'paragraph', data: {role: 'images'}, children: [node], ...position}
  return {type: 'figure', attributes, children: [images, ...captionsOf(image, context)], ...position}
}

/** Gives a figure a credit line of the text; that of a sidecar gives way. */
const credit = (figure: Figure, children: PhrasingContent[]): void => {
  figure.children = figure.children.filter(child => !(isCreditOf(child) && child.data?.generated))
  figure.children.push(paragraphOf('credit', children))
}

/** Gives a figure a caption that stands beside it, with the credit that ends it; those of a sidecar give way. */
const caption = (figure: Figure, children: readonly PhrasingContent[], context: Context): void => {
  const parts = splitCredit(children, context)
  figure.children = figure.children.filter(child => !(isCaptionOf(child) && child.data?.generated))
  figure.children.push(paragraphOf('caption', parts.caption))
  if (parts.credit.length > 0) credit(figure, parts.credit)
}

const paragraphOf = (role: Role, children: PhrasingContent[]): Paragraph => {
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  return {type: 'paragraph', data: {role}, children, ...(start && end && {position: {start, end}})}
}

const isCaptionOf = (node: Nodes): node is Paragraph => node.type === 'paragraph' && node.data?.role === 'caption'

const isCreditOf = (node: Nodes): node is Paragraph => node.type === 'paragraph' && node.data?.role === 'credit'

/** A figure whose text has no credit yet. */
const lacksCredit = (node: Nodes | undefined): node is Figure =>
  node?.type === 'figure' && !node.children.some(child => isCreditOf(child) && !child.data?.generated)

/** A figure whose text has no caption yet. */
const lacksCaption = (node: Nodes | undefined): node is Figure =>
  node?.type === 'figure' && !node.children.some(child => isCaptionOf(child) && !child.data?.generated)

/** Whether a line says once more what stands in the place of the picture: so Notion writes its captions. */
const isAltOf = (line: Paragraph, {children}: Figure): boolean => {
  const text = textOf(line).trim()
  const alts = children.flatMap(child => (child.type === 'paragraph' ? child.children : [child]) as Nodes[])
  return text !== '' && alts.some(child => child.type === 'image' && child.alt?.trim() === text)
}

/** A line of its own beside a figure, credit or caption, belongs to it: to the one before, or else to the one after. */
const withLines = (children: readonly Nodes[], context: Context): Nodes[] => {
  const out: Nodes[] = []
  let waiting: Paragraph | undefined
  for (const child of children) {
    const before = out.at(-1)
    const line = child.type === 'paragraph' && isPlain(child) ? child : undefined
    if (line && isCredit(textOf(line))) {
      if (lacksCredit(before)) {
        credit(before, line.children)
        continue
      }
      waiting = line
    } else if (line && lacksCaption(before) && isAltOf(line, before)) {
      caption(before, line.children, context)
      continue
    } else if (line && isCaption(line.children)) {
      if (lacksCaption(before)) {
        caption(before, captionIn(line.children, context), context)
        continue
      }
      waiting = isLabelled(line.children) ? line : undefined
    } else {
      if (waiting && isLabelled(waiting.children) ? lacksCaption(child) : lacksCredit(child)) {
        const figure = child as Figure
        if (waiting && isLabelled(waiting.children)) caption(figure, captionIn(waiting.children, context), context)
        else if (waiting) credit(figure, waiting.children)
        if (waiting) out.pop()
      }
      waiting = undefined
    }
    out.push(child)
  }
  return out
}

/** A paragraph of a figure that is neither its images nor a credit. */
const isText = (node: Nodes): node is Paragraph =>
  node.type === 'paragraph' && node.data?.role !== 'credit' && node.data?.role !== 'images'

/** A caption, and the credit that ends it as a paragraph of its own. */
const splitCaption = (paragraph: Paragraph, context: Context): Paragraph[] => {
  const {caption: words, credit: ending} = splitCredit(paragraph.children, context)
  if (words.length === 0 || ending.length === 0) return [paragraph]
  return [{...paragraph, children: words}, paragraphOf('credit', ending)]
}

/**
 * Captions of pictures of one figure that has a caption of its own: that one first, then « a) … », « b) … », each in its
 * paragraph.
 */
const lettered = (parts: readonly Figure['children'][number][]): readonly Figure['children'][number][] => {
  const ofPictures = parts.filter(isCaptionOf)
  if (ofPictures.length < 2 || ofPictures.length > 26 || !parts.some(isText)) return parts
  for (const [index, {children, position}] of ofPictures.entries()) {
    const value = `${String.fromCharCode(97 + index)})\u00A0`
    children.unshift({type: 'generated', value, ...(position && {position})})
  }
  return [...parts.filter(part => !isCaptionOf(part as Nodes)), ...ofPictures]
}

/** The name of a figure, and those of its pictures. */
type Named = readonly [id: string, parts: readonly string[]]

/** What calls a picture of a figure calls the figure, which alone is numbered. */
const followParts = (tree: Root, named: readonly Named[]): void => {
  const wholes = new Map<string, string>(
    named.flatMap(([id, parts]) => parts.map(part => [`#${part}`, `#${id}`] as const)),
  )
  if (wholes.size === 0) return
  visit(tree, 'link', link => {
    link.url = wholes.get(link.url) ?? link.url
  })
}

/**
 * A figure written as a directive: its images' own captions and its paragraphs come together as one caption.
 *
 * @returns its name with those of its pictures, where they have some
 */
const gather = (figure: Figure, context: Context): Named[] => {
  const parts: readonly Figure['children'][number][] = figure.children.flatMap(child =>
    child.type === 'figure' ? child.children : [child],
  )
  const inner = lettered(parts).flatMap((child): Figure['children'] =>
    isText(child) ? splitCaption(child, context) : [child],
  )
  const own = figure.children.flatMap(child => (child.type === 'figure' ? (child.attributes.id ?? []) : []))
  const named: Named[] = figure.attributes.id !== undefined && own.length > 0 ? [[figure.attributes.id, own]] : []
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
  return named
}
