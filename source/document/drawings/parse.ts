/**
 * SVG read as what it is, XML with namespaces: `<svg:rect>` is a rectangle, an editor's own elements are none of ours,
 * CDATA and entities are text. What is not well-formed is read as far as it goes.
 */
import type {Element, Properties} from 'hast'
import {find, svg as schema} from 'property-information'
import type {SaxesParser} from 'saxes'
import {attributeNames} from './properties.ts'

const svgSpace = 'http://www.w3.org/2000/svg'
const xlinkSpace = 'http://www.w3.org/1999/xlink'
const mathSpace = 'http://www.w3.org/1998/Math/MathML'
const htmlSpace = 'http://www.w3.org/1999/xhtml'

/** How deep elements may stand in each other; what stands deeper is left out. */
const deepest = 200

let Parser: typeof SaxesParser | undefined

/** Loads the parser. To be awaited before a drawing is read. */
export async function loadXml(): Promise<void> {
  Parser ??= (await import('./xml.ts')).SaxesParser
}

/**
 * The first `svg` of `source`, with all that it holds; undefined when there is none. Elements of HTML are called
 * `html:name`, event handlers keep their names, attributes that no drawing needs are left out.
 */
export function parseSvg(source: string): Element | undefined {
  if (!Parser) throw new Error('a drawing is read before its parser is loaded: await prepareDocument()')
  // Namespaces are looked up below: the parser's own look-up grows with the square of the depth.
  const parser = new Parser({xmlns: false})
  let root: Element | undefined
  const open: {readonly element: Element; readonly scope: Scope}[] = []
  let skipped = 0
  // What is wrong with the file is its author's affair, as long as something can be read of it.
  parser.on('error', () => undefined)
  parser.on('doctype', text => Object.assign(parser.ENTITIES, entitiesOf(text, source)))
  parser.on('opentag', ({name, attributes}) => {
    const parent = open.at(-1)
    const scope = scopeOf(attributes, parent?.scope)
    const element = skipped > 0 || open.length >= deepest ? undefined : elementOf(name, attributes, scope)
    if (!element || (!parent && (root || element.tagName !== 'svg'))) {
      if (root || skipped > 0) skipped += 1
      return
    }
    root ??= element
    parent?.element.children.push(element)
    open.push({element, scope})
  })
  parser.on('closetag', () => {
    if (skipped > 0) skipped -= 1
    else open.pop()
  })
  const text = (value: string) => {
    if (skipped === 0) open.at(-1)?.element.children.push({type: 'text', value})
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.write(withoutBareSigns(source)).close()
  return root
}

/** A `&` that begins no entity would take all that follows with it; in CDATA it is a sign like any other. */
function withoutBareSigns(source: string): string {
  const parts: string[] = []
  for (let at = 0; at < source.length; ) {
    const start = source.indexOf('<![CDATA[', at)
    const text = source.slice(at, start < 0 ? undefined : start)
    parts.push(text.replace(/&(?!(?:[A-Za-z_][\w.:-]*|#\d+|#[xX][\da-fA-F]+);)/g, '&amp;'))
    if (start < 0) break
    const end = source.indexOf(']]>', start)
    parts.push(source.slice(start, end < 0 ? undefined : end))
    at = end < 0 ? source.length : end
  }
  return parts.join('')
}

/** What the names of elements of a namespace begin with; an editor's own have none. */
const prefixes: ReadonlyMap<string, string> = new Map([
  [svgSpace, ''],
  [htmlSpace, 'html:'],
  [mathSpace, 'math:'],
])

/** The namespaces that an element declares, and those around it. */
interface Scope {
  readonly own: ReadonlyMap<string, string>
  readonly outer: Scope | undefined
}

type Attributes = Readonly<Record<string, string>>

function scopeOf(attributes: Attributes, outer: Scope | undefined): Scope {
  const declared = Object.keys(attributes).filter(name => /^xmlns(?::|$)/.test(name))
  if (declared.length === 0 && outer) return outer
  return {own: new Map(declared.map(name => [name.slice(6), attributes[name] ?? ''] as const)), outer}
}

function namespaceOf(prefix: string, scope: Scope | undefined): string {
  if (!scope) return ''
  return scope.own.get(prefix) ?? namespaceOf(prefix, scope.outer)
}

const split = (name: string): [string, string] => {
  const at = name.indexOf(':')
  return at < 0 ? ['', name] : [name.slice(0, at), name.slice(at + 1)]
}

/** The element of a tag; undefined for one of an editor's own. */
function elementOf(name: string, attributes: Attributes, scope: Scope): Element | undefined {
  const [prefix, local] = split(name)
  const uri = namespaceOf(prefix, scope)
  // Many a drawing forgets to say that it is one.
  const isBare = uri === '' && (prefix === '' || prefix === 'svg')
  const space = isBare ? '' : prefixes.get(uri)
  if (space === undefined) return undefined
  const properties: Properties = {}
  for (const [attribute, value] of Object.entries(attributes)) {
    const property = space === '' || /^(?:class|style)$/.test(attribute) ? nameOf(attribute, scope) : undefined
    if (property !== undefined) properties[property] = value
  }
  return {type: 'element', tagName: `${space}${local}`, properties, children: []}
}

const known: ReadonlyMap<string, string> = new Map(
  attributeNames.map(name => [name, find(schema, name).property] as const),
)

/** hast's name of an attribute that a drawing may have, or of an event handler, which is told. */
function nameOf(attribute: string, scope: Scope): string | undefined {
  const [prefix, local] = split(attribute)
  const isLink = prefix !== '' && namespaceOf(prefix, scope) === xlinkSpace
  const name = isLink ? `xlink:${local}` : attribute
  return known.get(name) ?? (/^on/i.test(name) ? name.toLowerCase() : undefined)
}

/** Entities that a file declares for itself, as Illustrator does: short texts without markup, and not too many uses. */
function entitiesOf(doctype: string, source: string): Record<string, string> {
  const entities: Record<string, string> = {}
  let grown = 0
  for (const [, name = '', double, single] of [
    ...doctype.matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')/g),
  ].slice(0, 64)) {
    const value = double ?? single ?? ''
    if (/[&<]/.test(value) || Object.hasOwn(entities, name)) continue
    grown += value.length * source.split(`&${name};`).length
    if (grown > 1_000_000) break
    entities[name] = value
  }
  return entities
}
