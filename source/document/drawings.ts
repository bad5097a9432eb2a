/**
 * SVG images put into the document itself, so that their letters are set in the publication's faces and can be read,
 * searched and copied in the PDF.
 *
 * Inside the document a drawing could do what no image can: run a script, follow a link, style its surroundings. All of
 * that is taken out, and its ids are made its own.
 */
import type {Element, Properties} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {attribute, isElement, made, type Node} from './nodes.ts'

/** Replaces each `img` below `parents` whose file is in `drawings` (name → SVG source). */
export function inlineDrawings(parents: readonly {children: Node[]}[], drawings: ReadonlyMap<string, string>): void {
  let count = 0
  const walk = (parent: {children: Node[]}): void => {
    for (const [index, child] of parent.children.entries()) {
      if (child.type !== 'element') continue
      const source = child.tagName === 'img' ? drawings.get(attribute(child, 'src') ?? '') : undefined
      if (source !== undefined) count += 1
      const drawing = source === undefined ? undefined : parseDrawing(source, `d${count}`)
      if (drawing) parent.children[index] = dressed(drawing, child)
      else walk(child)
    }
  }
  for (const parent of parents) walk(parent)
}

/** The drawing as an element; undefined when the text holds no `svg`. */
function parseDrawing(source: string, prefix: string): Element | undefined {
  const root = fromHtml(source.replace(/^[\s\S]*?(?=<svg\b)/i, ''), {fragment: true, space: 'html'})
  const svg = root.children.find(node => isElement(node, 'svg'))
  if (!isElement(svg, 'svg')) return undefined
  disarm(svg)
  const all = withAllBelow(svg)
  const own = new Set(all.map(element => attribute(element, 'id')).filter(id => id !== undefined))
  for (const element of all) {
    delete element.position
    renameIds(element.properties, own, prefix)
    if (element.tagName === 'style') scope(element, prefix)
  }
  svg.properties.id ??= prefix
  svg.properties.dataDrawing = prefix
  return svg
}

const withAllBelow = (element: Element): Element[] => [
  element,
  ...element.children.flatMap(child => (child.type === 'element' ? withAllBelow(child) : [])),
]

const refused = new Set([
  'script',
  'foreignObject',
  'iframe',
  'a',
  'animate',
  'set',
  'animateTransform',
  'animateMotion',
])

function disarm(element: Element): void {
  element.children = element.children.flatMap(child => {
    if (child.type !== 'element') return child.type === 'text' ? [child] : []
    disarm(child)
    if (child.tagName === 'a') return child.children
    return refused.has(child.tagName) ? [] : [child]
  })
  for (const [name, value] of Object.entries(element.properties)) {
    const link = /href$/i.test(name) && !/^(?:#|data:image\/(?:png|jpeg|webp);)/.test(String(value))
    if (link || /^on/i.test(name)) delete element.properties[name]
  }
}

function renameIds(properties: Properties, own: ReadonlySet<string | undefined>, prefix: string): void {
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value !== 'string' && !Array.isArray(value)) continue
    if (name === 'id') properties[name] = `${prefix}-${String(value)}`
    else if (/href$/i.test(name)) properties[name] = String(value).replace(/^#/, `#${prefix}-`)
    else if (/^aria(?:LabelledBy|DescribedBy)$/.test(name))
      properties[name] = (Array.isArray(value) ? value : value.split(/\s+/)).map(id =>
        own.has(String(id)) ? `${prefix}-${id}` : id,
      )
    else if (typeof value === 'string') properties[name] = value.replace(/url\((['"]?)#/g, `url($1#${prefix}-`)
  }
}

/** A drawing's own style sheet must not reach the rest of the document. */
function scope(style: Element, prefix: string): void {
  const css = style.children.map(child => (child.type === 'text' ? child.value : '')).join('')
  const renamed = css
    .replace(/@import[^;]*;/g, '')
    .replace(/url\((['"]?)#/g, `url($1#${prefix}-`)
    .replace(/#([A-Za-z][\w-]*)(?=[^{}]*\{)/g, `#${prefix}-$1`)
  style.children = [{type: 'text', value: `@scope ([data-drawing="${prefix}"]) {${renamed}}`}]
}

/** The drawing in the image's place, with its words for those who cannot see it. */
function dressed(svg: Element, image: Element): Element {
  const {width, height, alt} = image.properties
  const properties: Properties = {...svg.properties}
  delete properties.style
  properties.viewBox ??= `0 0 ${width} ${height}`
  properties.className = ['drawing', ...(Array.isArray(image.properties.className) ? image.properties.className : [])]
  if (alt) Object.assign(properties, {role: 'img', ariaLabel: alt})
  else properties.ariaHidden = 'true'
  Object.assign(properties, {width, height, dataSrc: image.properties.src, dataRef: image.properties.dataRef})
  const titled = svg.children.filter(child => !isElement(child, 'title', 'desc'))
  return {...made('svg', properties), children: titled}
}
