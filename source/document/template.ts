/**
 * Page templates: real HTML pages that one can open in a browser, with places that take a value.
 *
 * `data-slot="isbn"` takes the value called `isbn`, in the element itself or in the `data-value` inside it; without a
 * value the element vanishes whole, its « ISBN » with it. An `img` takes the name of a file. `data-label="rights"` takes
 * the publication's own word. There is no other syntax.
 */
import type {Element, ElementContent} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import type {Finding, Publication} from '../types.ts'
import type {Labels} from '../wording/index.ts'
import {nearest} from '../wording/nearest.ts'
import {isElement, type Node} from './nodes.ts'
import {cleanTemplate} from './template-parts.ts'

/** What fills a slot: words of the house, nodes that know their own origin, an image, or prose of the configuration. */
export type Value = string | readonly ElementContent[] | Picture | Prose | undefined

/** Paragraphs and lists: the slot's element stands once for each. */
export interface Prose {
  readonly blocks: readonly Element[]
}

/** An image; one that is `missing` is a frame with its name. */
export interface Picture {
  readonly src: string
  readonly alt: string
  readonly missing?: boolean
}

/**
 * The body of the template `name` with its slots filled. Text of the template and values given as text are marked
 * `data-generated`. A slot that `values` does not have is a finding; so is one of `needed` that the template lacks, whose
 * value then stands before all else, since it is text of the author.
 */
export function fillTemplate(
  publication: Publication,
  name: string,
  values: Readonly<Record<string, Value>>,
  labels: Labels,
  needed: readonly string[],
): {nodes: ElementContent[]; findings: Finding[]} {
  const html = publication.templates.get(name)
  if (html === undefined) throw new Error(`no template ${name}`)
  const file = [`templates/pages/${name}`, `templates/${name}`].find(each => publication.files.has(each)) ?? name
  const {children, findings} = cleanTemplate(bodyOf(html), file, publication.files)
  const taken = new Set<string>()
  const unknown = (slot: string): void => {
    const near = nearest(slot, Object.keys(values))
    findings.push({
      place: undefined,
      rule: 'template-slot',
      severity: 'warning',
      values: {template: name, slot, nearest: near ?? '', known: Object.keys(values).join(', ')},
      actual: slot,
      ...(near === undefined ? {} : {expected: [near]}),
    })
  }
  const fill = (node: ElementContent): ElementContent[] => {
    if (node.type === 'comment') return []
    if (node.type !== 'element') return [node]
    const {dataSlot, dataLabel, ...properties} = node.properties
    const element: Element = {type: 'element', tagName: node.tagName, properties, children: node.children}
    if (dataLabel !== undefined) element.children = [{type: 'text', value: word(labels, String(dataLabel))}]
    if (dataSlot === undefined) return [withChildren(element, element.children.flatMap(fill))]
    const slot = String(dataSlot)
    taken.add(slot)
    if (Object.hasOwn(values, slot)) return take(element, values[slot], fill)
    unknown(slot)
    return []
  }
  const nodes = children.flatMap(fill)
  for (const slot of needed.filter(each => !taken.has(each))) {
    const place = {file, line: 1, column: 1}
    findings.push({place, rule: 'template-lacks', severity: 'warning', values: {template: name, slot}})
    const element: Element = {type: 'element', tagName: slot === 'title' ? 'h1' : 'div', properties: {}, children: []}
    nodes.unshift(...take(element, values[slot], fill))
  }
  return {nodes, findings}
}

function bodyOf(html: string): ElementContent[] {
  const root = fromHtml(html).children.find((node: Node) => isElement(node, 'html')) as Element
  const body = root.children.find(node => isElement(node, 'body'))
  // A page of frames has no body.
  if (!body) return root.children.filter(node => isElement(node, 'frameset')) as Element[]
  return body.children.filter(node => node.type !== 'text' || node.value.trim() !== '')
}

function take(element: Element, value: Value, fill: (node: ElementContent) => ElementContent[]): ElementContent[] {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return []
  if (typeof value === 'object' && 'src' in value) {
    if (value.missing) {
      // On a cover of any colour.
      const style = 'color: inherit; border-color: currentcolor'
      const properties = {className: ['missing-image'], dataGenerated: true, style}
      return [{...element, tagName: 'span', properties, children: [{type: 'text', value: value.src}]}]
    }
    return [{...element, properties: {...element.properties, src: value.src, alt: value.alt}}]
  }
  if (typeof value === 'object' && 'blocks' in value)
    return value.blocks.flatMap(block => inPlaceOf(element, block, fill))
  const nodes: ElementContent[] = typeof value === 'string' ? [{type: 'text', value}] : [...value]
  const inner = element.children.flatMap(fill)
  const holds = (node: ElementContent): boolean =>
    node.type === 'element' && (node.properties.dataValue !== undefined || node.children.some(holds))
  if (!inner.some(holds)) return [withChildren(element, nodes)]
  const put = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node
    // What marks the text that is only an example goes with it.
    const {dataValue, dataGenerated: _, ...properties} = node.properties
    return dataValue === undefined
      ? {...node, children: node.children.map(put)}
      : withChildren({...node, properties}, nodes)
  }
  return [withChildren(element, inner.map(put))]
}

/** A block of prose in the place of `element`, a paragraph of the template for one. */
function inPlaceOf(
  element: Element,
  block: Element,
  fill: (node: ElementContent) => ElementContent[],
): ElementContent[] {
  if (block.tagName === 'p') return take(element, block.children, fill)
  const {className} = element.properties
  return [{...block, properties: {...block.properties, className, dataGenerated: true}}]
}

/** The element holding `children`, marked when it has text of its own. */
function withChildren(element: Element, children: ElementContent[]): Element {
  const own = children.some(child => child.type === 'text' && child.value.trim() !== '')
  const properties = own ? {...element.properties, dataGenerated: true} : element.properties
  return {...element, properties, children}
}

function word(labels: Labels, name: string): string {
  const found = (labels as unknown as Record<string, unknown>)[name]
  return typeof found === 'string' ? found : name
}
