/** Nodes of the tree that elements of HTML become. */
import type {Element, Properties} from 'hast'
import type {Image, Nodes, PhrasingContent} from 'mdast'
import type {ElementNode} from '../../nodes.ts'
import {lengthFor} from '../figures/size.ts'
import type {Parsed} from './parse.ts'

/** What an element holds, the kept nodes of Markdown among it. */
export function partsOf(node: Element): Parsed[] {
  return node.children as Parsed[]
}

/** An element of the tree, at the place of `node`. */
export const element = (
  tagName: string,
  properties: Properties,
  children: readonly Nodes[],
  node: Element,
): ElementNode => ({
  type: 'element',
  tagName,
  properties,
  children: children as ElementNode['children'],
  ...at(node),
})

/** An image of raw HTML, like one of Markdown. */
export const imageOf = (node: Element): Image => {
  const {src, alt, title, id, style} = node.properties
  const look = typeof style === 'string' ? style : ''
  const asked = (name: 'width' | 'height'): string | undefined => {
    const [, written] = new RegExp(`(?:^|;)\\s*(?:max-)?${name}\\s*:\\s*([^;]+)`, 'i').exec(look) ?? []
    const zoom = name === 'width' ? /(?:^|;)\s*zoom\s*:\s*(\d+(?:\.\d+)?%)/i.exec(look)?.[1] : undefined
    const text = String(written ?? zoom ?? node.properties[name] ?? '')
    // What is no length (« auto ») asks for nothing.
    return lengthFor(text) === undefined ? undefined : text
  }
  const [width, height] = [asked('width'), asked('height')]
  const pairs: Record<string, string> = {...(width && {width}), ...(height && {height})}
  const attributes = {classes: [], pairs, ...(typeof id === 'string' && {id})}
  return {
    type: 'image',
    url: String(src ?? ''),
    // An empty one says that the image is an ornament; none at all says nothing.
    alt: alt === undefined || alt === null ? null : String(alt),
    title: title ? String(title) : null,
    data: {attributes},
    ...at(node),
  }
}

/** A link of raw HTML, like one of Markdown; without an address, a span. */
export const linkOf = (node: Element, {href, title, ...properties}: Properties, children: Nodes[]): Nodes => {
  // Before HTML 5 a place was named by `name`.
  const id = properties.id ?? node.properties.name
  const named = typeof id === 'string' ? {id} : {}
  if (typeof href !== 'string') return element('span', {...properties, ...named}, children, node)
  const attributes = {classes: [], pairs: {}, ...named}
  return {
    type: 'link',
    url: href,
    title: title ? String(title) : null,
    data: {attributes},
    children: children as PhrasingContent[],
    ...at(node),
  }
}

/** The text in an element. */
export const textIn = (node: Element): string =>
  node.children
    .map(child => (child.type === 'text' ? child.value : child.type === 'element' ? textIn(child) : ''))
    .join('')

/** The position of a node, to be spread into another. */
export const at = ({
  position,
}: Pick<Element, 'position'>): {position: NonNullable<Element['position']>} | Record<string, never> =>
  position ? {position} : {}
