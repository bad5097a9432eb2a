/** What the three rules on images share: the images that are figures, and what is known of each. */
import type {Image, Paragraph, Root} from 'mdast'
import type {Node} from 'unist'
import type {StructureOptions} from './types.ts'
import {textOf, walk} from './walk.ts'

export interface Figure {
  readonly image: Image
  readonly caption: boolean
  readonly credit: boolean
}

/** Photo : MDN, Crédit : …, © …, at the beginning of a line or the end of a caption. */
const credit = /(?:^|[\s.])(?:photos?|crédits?|source|illustrations?|image|dessin|carte)\s*:|©|\(c\)/i

const creditTail = /(?:^|[\s.(])(?:photos?|crédits?|source|illustrations?|image|dessin|carte)\s*:.*$|(?:©|\(c\)).*$/i

/** The figures: images alone in their paragraph, but for a credit line and attributes. */
export function figuresOf(tree: Root, {sidecarOf}: StructureOptions): Figure[] {
  const out: Figure[] = []
  walk<Paragraph>(tree, 'paragraph', (node, parent, index) => {
    const images = node.children.filter(child => child.type === 'image')
    const rest = node.children.filter(child => child.type !== 'image')
    const text = rest.map(textOf).join('').trim()
    const attributes = rest.map(attributesOf).join(' ')
    if (images.length === 0 || (withoutBraces(text) !== '' && !credit.test(text))) return
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
        caption: title.replace(creditTail, '').trim() !== '' || sidecar?.caption !== undefined,
        credit:
          credit.test(title) ||
          /\bcredit\b/.test(lines) ||
          credit.test(lines) ||
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
