/** What the three rules on images share: the images that are figures, and what is known of each. */
import type {Image, Paragraph, Root} from 'mdast'
import type {Node} from 'unist'
import {creditStart, namesAuthor} from '../../../text/credits.ts'
import type {Figure, Role} from '../../nodes.ts'
import type {StructureOptions} from './types.ts'
import {textOf, walk} from './walk.ts'

/** A figure, and what is known of it. */
export interface PicturedFigure {
  readonly image: Image
  readonly caption: boolean
  readonly credit: boolean
}

/**
 * The figures of a tree: those that the passes made, and, in a tree as the parser gave it, images alone in their paragraph
 * but for a credit line and attributes.
 */
export function figuresOf(tree: Root, options: StructureOptions): PicturedFigure[] {
  return [...madeFigures(tree, options), ...loneImages(tree, options)]
}

const madeFigures = (tree: Root, {source}: StructureOptions): PicturedFigure[] => {
  const out: PicturedFigure[] = []
  walk<Figure>(tree, 'figure', ({children}) => {
    const parts = children.filter((child): child is Paragraph => child.type === 'paragraph')
    const of = (role: Role): Paragraph[] => parts.filter(({data}) => data?.role === role)
    const [captions, credits] = [of('caption'), of('credit')]
    const credit = credits.length > 0 || captions.some(caption => namesAuthor(textOf(caption)))
    for (const {children: shown} of of('images')) {
      for (const node of shown) {
        const image = node.type === 'link' ? node.children.find(child => child.type === 'image') : node
        if (image?.type !== 'image' || isHtml(image, source)) continue
        const rights = image.data?.entry?.sidecar?.rights !== undefined
        out.push({image, caption: captions.length > 0, credit: credit || rights})
      }
    }
  })
  return out
}

/** Written as HTML, where the remedy would be another, and an empty `alt` says that it is an ornament. */
export const isHtml = ({position}: Node, source = ''): boolean => source[position?.start.offset ?? -1] === '<'

const loneImages = (tree: Root, {sidecarOf}: StructureOptions): PicturedFigure[] => {
  const out: PicturedFigure[] = []
  walk<Paragraph>(tree, 'paragraph', (node, parent, index) => {
    if (node.data?.role !== undefined) return
    const images = node.children.filter(child => child.type === 'image')
    const rest = node.children.filter(child => child.type !== 'image')
    const text = rest.map(textOf).join('').trim()
    const attributes = rest.map(attributesOf).join(' ')
    if (images.length === 0 || (withoutBraces(text) !== '' && !namesAuthor(text))) return
    const around = [parent?.children[index - 1], parent?.children[index + 1]].filter(one => one?.type === 'paragraph')
    const lines = [
      text,
      attributes,
      ...around.map(one => (one ? textOf(one) : '')).filter(line => /^.{0,120}$/.test(line)),
    ].join('\n')
    for (const image of images) {
      const sidecar = sidecarOf?.(image.url)
      const title = image.title ?? ''
      out.push({
        image,
        caption: title.slice(0, creditStart(title)).trim() !== '' || sidecar?.caption !== undefined,
        credit:
          namesAuthor(title) ||
          /\bcredit\b/.test(lines) ||
          namesAuthor(lines) ||
          (sidecar?.credit ?? sidecar?.rights) !== undefined,
      })
    }
  })
  return out
}

const withoutBraces = (text: string): string => text.replace(/\{[^{}]*\}/g, '').trim()

/** The names of attributes of a node `{credit="MDN"}` that a syntax extension parsed. */
function attributesOf(node: Node): string {
  const {attributes} = node as {attributes?: {pairs?: Record<string, string>}}
  return Object.keys(attributes?.pairs ?? {}).join(' ')
}
