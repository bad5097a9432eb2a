/**
 * Reading and making hast elements: what every file of this folder does all day.
 *
 * Attribute names are hast's (`dataRef` for `data-ref`); `copy.ts` has seen to it that each tree uses them.
 */
import type {Element, ElementContent, Properties, Root, RootContent} from 'hast'

export type Node = RootContent | ElementContent

export const isElement = (node: Node | Root | undefined, ...tags: readonly string[]): node is Element =>
  node?.type === 'element' && (tags.length === 0 || tags.includes(node.tagName))

export const isHeading = (node: Node | Root | undefined): node is Element =>
  node?.type === 'element' && /^h[1-6]$/.test(node.tagName)

/** 1 to 6, of a heading. */
export const levelOf = (heading: Element): number => Number(heading.tagName[1])

/** Classes as a list, however they were given. */
export function classes(element: Element): readonly string[] {
  const value: unknown = element.properties.className
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' ? value.split(/\s+/) : []
}

export const hasClass = (node: Node | undefined, name: string): node is Element =>
  isElement(node) && classes(node).includes(name)

/** The attribute as text; undefined when it is missing. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name]
  if (value === undefined || value === null || value === false) return undefined
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** An element that the house made. */
export const made = (
  tagName: string,
  properties: Properties,
  children: readonly (ElementContent | string)[] = [],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map(child => (typeof child === 'string' ? {type: 'text', value: child} : child)),
})

/** Text that is not of the source, in an element that says so. */
export const generated = (tagName: string, properties: Properties, ...children: readonly (ElementContent | string)[]) =>
  made(tagName, {...properties, dataGenerated: true}, children)

/** Whether an element is one thing, whatever stands in it: a drawing, a formula. */
export const isWhole = ({tagName}: Element): boolean => tagName === 'svg' || tagName === 'math'

/** All elements below `parent`, in document order; a drawing or a formula is one element, its parts are not among them. */
export function elements(parent: {readonly children: readonly Node[]}): Element[] {
  const found: Element[] = []
  const walk = (children: readonly Node[]): void => {
    for (const child of children) {
      if (child.type !== 'element') continue
      found.push(child)
      if (!isWhole(child)) walk(child.children)
    }
  }
  walk(parent.children)
  return found
}

/**
 * What a reader reads in `node`, on one line: without note calls, index entries and what the house added; a line feed
 * and a `br` are a space.
 */
export function textOf(node: Node | Root | {readonly children: readonly Node[]}): string {
  return rawText(node)
    .replace(/[\t\n\f\r ]+/g, ' ')
    .trim()
}

function rawText(node: Node | Root | {readonly children: readonly Node[]}): string {
  if ('children' in node) {
    if ('type' in node && node.type === 'element') {
      if (node.tagName === 'br') return ' '
      if (node.tagName === 'math') return attribute(node, 'dataText') ?? attribute(node, 'alttext') ?? ''
      if (node.properties.dataGenerated !== undefined || node.tagName === 'template') return ''
    }
    return node.children.map(rawText).join('')
  }
  return node.type === 'text' ? node.value : ''
}
