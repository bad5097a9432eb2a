import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Image, Nodes, Paragraph, Parents} from 'mdast'
import {ownValue} from '../../text/own-value.ts'
import {colonIn} from '../../wording/index.ts'
import {nearest} from '../../wording/nearest.ts'
import {type Context, report} from '../context.ts'
import type {Figure} from '../nodes.ts'
import {lengthFor} from '../passes/figures/size.ts'
import {propertiesOf} from './properties.ts'
import type {State} from './types.ts'

const places = ['here', 'top', 'page', 'bleed', 'margin']
const frenchPlaces: Readonly<Record<string, string>> = {
  ici: 'here',
  haut: 'top',
  'pleine-page': 'page',
  marge: 'margin',
}

/** `figure.figure` of images, whatever else it holds, and a caption with credits. */
export function figureElement(state: State, node: Figure, context: Context): Element {
  const {place} = node.attributes.pairs
  const caption = node.children.filter(
    (child): child is Paragraph => child.type === 'paragraph' && !!child.data?.role && child.data.role !== 'images',
  )
  const rest = (node.children as Nodes[]).filter(child => !caption.includes(child as Paragraph))
  const content = rest.flatMap((child): ElementContent[] =>
    child.type === 'paragraph' && child.data?.role === 'images'
      ? child.children.flatMap(image => figureContent(state, image, child, context))
      : figureContent(state, child, node, context),
  )
  const properties = {
    ...propertiesOf(node.attributes, 'figure'),
    dataPlace: placeFor(place, node, context),
    style: sizeFor(node, context),
    dataPictures: content.filter(isPicture).length > 1 ? String(content.filter(isPicture).length) : undefined,
    // A figure may move past the text: what it holds beside images is then no part of the body.
    dataStream: content.every(isPicture) ? undefined : 'caption',
  }
  const parts = [
    ...linesOf(
      state,
      'caption',
      caption.filter(part => part.data?.role !== 'credit'),
    ),
    ...linesOf(
      state,
      'credit',
      caption.filter(part => part.data?.role === 'credit'),
    ),
  ]
  return h('figure', properties, content, parts.length > 0 ? [h('figcaption', {dataStream: 'caption'}, parts)] : [])
}

/** An image, the frame of a missing one, or a link around either. */
const isPicture = (node: ElementContent): boolean =>
  node.type === 'element' &&
  (node.tagName === 'img' ||
    node.properties.dataGenerated !== undefined ||
    (node.tagName === 'a' && node.children.every(isPicture)))

/**
 * One element for all the paragraphs of a caption or a credit, each on a line; none for none. Those of a sidecar count only
 * where the text gives none.
 */
const linesOf = (state: State, name: 'caption' | 'credit', all: readonly Paragraph[]): Element[] => {
  const written = all.filter(part => !part.data?.generated)
  const shown = written.length > 0 ? written : all
  if (shown.length === 0) return []
  const content = shown.flatMap((part, index) => [...(index > 0 ? [h('br')] : []), ...state.all(part)])
  return [h(`span.${name}`, written.length > 0 ? {} : {dataGenerated: ''}, content)]
}

const figureContent = (state: State, child: Nodes, parent: Parents, context: Context): ElementContent[] => {
  if (child.type === 'image') return [imageElement(child, context)]
  if (child.type === 'link' && child.children.length === 1 && child.children[0]?.type === 'image') {
    const link = state.one(child, parent)
    if (link && !Array.isArray(link) && link.type === 'element') {
      const image = imageElement(child.children[0], context)
      if (link.tagName === 'a') return [{...link, children: [image]}]
      // A link that leads nowhere is none: the picture stands in the figure itself.
      const {id} = link.properties
      return [{...image, properties: {...image.properties, ...(id !== undefined && {id})}}]
    }
  }
  const one = state.one(child, parent)
  return one === undefined ? [] : Array.isArray(one) ? one : [one]
}

/** The image, or its name in a frame when it is missing. */
export function imageElement(image: Image, {options}: Context, inline = false): Element {
  const {entry, attributes} = image.data ?? {}
  if (!entry)
    return h(
      'span.missing-image',
      {dataGenerated: ''},
      `${image.data?.absent === 'unshown' ? options.labels.unshownImage : options.labels.missingImage}${colonIn(options.lang)}${shortened(image.url)}`,
    )
  const {name, width, height} = entry
  const own = inline ? {...propertiesOf(attributes, 'inline-image'), style: inlineSize(image)} : {}
  return h('img', {...own, src: name, alt: image.alt ?? '', width, height})
}

/** The size that is asked for of an image in a line; its own is that of the letters. */
const inlineSize = ({data}: Image): string | undefined => {
  const {width, height} = data?.attributes?.pairs ?? {}
  const [wide, high] = [width, height].map(text => (text === undefined ? undefined : lengthFor(text)))
  if (!wide && !high) return undefined
  return `width: ${wide ?? 'auto'}; height: ${high ?? 'auto'}`
}

/** An address as it can be read in a frame: its beginning, and its end, which names the file. */
const shortened = (address: string): string =>
  address.length <= longest ? address : `${address.slice(0, longest / 2)}…${address.slice(-longest / 2)}`

const longest = 120

/** The size that is asked for, in custom properties. A height alone takes the width that goes with it. */
const sizeFor = (node: Figure, context: Context): string | undefined => {
  const {width, height} = node.attributes.pairs
  const [wide, high] = [width, height].map(text => (text === undefined ? undefined : lengthFor(text)))
  const wrong = width !== undefined && wide === undefined ? width : high === undefined ? height : undefined
  if (wrong !== undefined)
    report(
      context,
      node,
      'figure-width',
      'warning',
      {width: wrong},
      {actual: wrong, expected: ['60%', '80mm', '150px']},
    )
  // A part of the page's height is nothing that a browser knows.
  const tall = high?.endsWith('%') ? undefined : high
  const styles = [
    (wide ?? (tall && 'auto')) && `--figure-width: ${wide ?? 'auto'}`,
    tall && `--figure-height: ${tall}`,
  ].filter(Boolean)
  return styles.length > 0 ? styles.join('; ') : undefined
}

const placeFor = (place: string | undefined, node: Figure, context: Context): string | undefined => {
  if (place === undefined || places.includes(place)) return place
  const french = ownValue(frenchPlaces, place)
  if (french) return french
  const meant = nearest(place, [...places, ...Object.keys(frenchPlaces)])
  const told = {actual: place, expected: meant === undefined ? places : [meant]}
  report(context, node, 'figure-place', 'warning', {place, nearest: meant ?? '', places: places.join(', ')}, told)
  return undefined
}
